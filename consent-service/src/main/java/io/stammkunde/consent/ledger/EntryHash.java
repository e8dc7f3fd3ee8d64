package io.stammkunde.consent.ledger;

import io.stammkunde.consent.digest.Sha256;
import io.stammkunde.consent.notice.NoticeReference;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over an entry and the hash before it, in lower-case hex. Each field goes in with its length or at a fixed
 * width, so that no two entries have the same bytes.
 */
public final class EntryHash {
    /** Stands before the first entry. */
    public static final String NONE = "0".repeat(64);

    private static final String FORM = "stammkunde:consent-ledger:v1";

    /** Of entries that name the texts that were shown; the others keep the form that they always had. */
    private static final String FORM_WITH_NOTICES = "stammkunde:consent-ledger:v2";

    private EntryHash() {}

    static String of(UUID id, int position, Instant recordedAt, Statement statement, String previousHash) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(statement.notices().isEmpty() ? FORM : FORM_WITH_NOTICES);
            out.writeUTF(previousHash);
            out.writeUTF(id.toString());
            out.writeInt(position);
            write(out, recordedAt);
            write(out, statement);
            write(out, statement.notices());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory refused a write", impossible);
        }
        return Sha256.hex(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, Statement statement) throws IOException {
        out.writeUTF(statement.key().toString());
        out.writeInt(statement.purposeVersion());
        out.writeUTF(statement.state().name());
        write(out, statement.eventTime());
        write(out, statement.validUntil());
        out.writeUTF(statement.method().name());
        out.writeBoolean(statement.evidenceDigest() != null);
        if (statement.evidenceDigest() != null) {
            out.writeUTF(statement.evidenceDigest());
        }
        out.writeUTF(statement.origin());
        out.writeBoolean(statement.conflict());
    }

    private static void write(DataOutputStream out, List<NoticeReference> notices) throws IOException {
        if (!notices.isEmpty()) {
            out.writeInt(notices.size());
        }
        for (var notice : notices) {
            out.writeUTF(notice.toString());
        }
    }

    private static void write(DataOutputStream out, @Nullable Instant instant) throws IOException {
        out.writeBoolean(instant != null);
        if (instant != null) {
            out.writeLong(instant.getEpochSecond());
            out.writeInt(instant.getNano());
        }
    }
}

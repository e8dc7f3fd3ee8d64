package io.stammkunde.consent.ledger;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.notice.NoticeReference;
import io.stammkunde.consent.subject.ProfileId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that may add to the ledger. */
public sealed interface LedgerCommand {
    /** The profiles whose chains must be at hand. */
    List<ProfileId> profiles();

    /**
     * A person decides, through whoever asked them. Always recorded.
     *
     * @param entryId the id the entry shall have
     * @param at when, or null for now: then it is the latest word whatever the clocks say
     * @param validUntil when the permission ends by itself, for {@link Action#GIVE} only
     * @param notices the texts that were shown
     */
    record Decide(
            UUID entryId,
            ConsentKey key,
            int purposeVersion,
            Action action,
            @Nullable Instant at,
            @Nullable Instant validUntil,
            Method method,
            @Nullable String evidenceDigest,
            String origin,
            List<NoticeReference> notices)
            implements LedgerCommand {
        public Decide {
            notices = List.copyOf(notices);
            requireNonNull(entryId, "entryId");
            requireNonNull(key, "key");
            requireNonNull(action, "action");
            requireNonNull(method, "method");
            requireNonNull(origin, "origin");
        }

        @Override
        public List<ProfileId> profiles() {
            return List.of(key.profile());
        }
    }

    /**
     * A customer event says what the person has chosen. Senders repeat that with each event, so only what differs from
     * the standing decision is recorded; of a repetition its time is remembered.
     *
     * @param denial what a refusal amounts to under the purpose's legal basis: {@link Action#REFUSE} or
     *     {@link Action#OBJECT}
     */
    record Choose(
            UUID entryId, ConsentKey key, int purposeVersion, boolean allowed, Action denial, Instant at, String origin)
            implements LedgerCommand {
        public Choose {
            requireNonNull(entryId, "entryId");
            requireNonNull(key, "key");
            requireNonNull(denial, "denial");
            requireNonNull(at, "at");
            requireNonNull(origin, "origin");
        }

        @Override
        public List<ProfileId> profiles() {
            return List.of(key.profile());
        }
    }

    /**
     * A browser or a consent tool speaks for the person. It does so again and again; {@link SignalRule} tells what is
     * new.
     *
     * @param action {@link Action#GIVE}, {@link Action#REFUSE} or {@link Action#OBJECT}
     * @param objectedBefore when the browser objected last, as far as the ledger knows, or null
     */
    record Signal(
            UUID entryId,
            ConsentKey key,
            int purposeVersion,
            Action action,
            Instant at,
            Method method,
            @Nullable String evidenceDigest,
            String origin,
            @Nullable Instant objectedBefore)
            implements LedgerCommand {
        public Signal {
            requireNonNull(entryId, "entryId");
            requireNonNull(key, "key");
            requireNonNull(action, "action");
            requireNonNull(at, "at");
            requireNonNull(method, "method");
            requireNonNull(origin, "origin");
        }

        @Override
        public List<ProfileId> profiles() {
            return List.of(key.profile());
        }
    }

    /** One profile is taken over by another: what was decided there counts here. */
    record Absorb(ProfileId absorbed, ProfileId survivor) implements LedgerCommand {
        public Absorb {
            requireNonNull(absorbed, "absorbed");
            requireNonNull(survivor, "survivor");
        }

        @Override
        public List<ProfileId> profiles() {
            return List.of(absorbed, survivor);
        }
    }

    /** A merge was undone: the profile stands for itself again, with what it had decided itself. */
    record Release(ProfileId released) implements LedgerCommand {
        public Release {
            requireNonNull(released, "released");
        }

        @Override
        public List<ProfileId> profiles() {
            return List.of(released);
        }
    }

    /**
     * A consent has reached its end. Nothing happens if it has been renewed or withdrawn meanwhile.
     *
     * @param purposeEnded when its purpose ended, or null if it goes on
     */
    record Expire(ConsentKey key, @Nullable Instant purposeEnded) implements LedgerCommand {
        public Expire {
            requireNonNull(key, "key");
        }

        @Override
        public List<ProfileId> profiles() {
            return List.of(key.profile());
        }
    }

    /**
     * A notice requires that people are asked anew. Nothing happens if they have decided since.
     *
     * @param notice key and version of the notice, such as {@code newsletter@2}
     * @param publishedAt when it was
     */
    record Invalidate(ConsentKey key, String notice, Instant publishedAt) implements LedgerCommand {
        public Invalidate {
            requireNonNull(key, "key");
            requireNonNull(notice, "notice");
            requireNonNull(publishedAt, "publishedAt");
        }

        @Override
        public List<ProfileId> profiles() {
            return List.of(key.profile());
        }
    }
}

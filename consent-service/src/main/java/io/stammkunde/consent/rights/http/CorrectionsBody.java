package io.stammkunde.consent.rights.http;

import io.stammkunde.consent.rights.Corrections;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong and what is right. It takes the place of what was said before.
 *
 * @param fields what the platform is to correct
 * @param elsewhere how and where something was corrected that the platform does not correct itself
 */
public record CorrectionsBody(
        @Nullable @Size(max = Corrections.MOST) List<@NotNull @Valid CorrectionBody> fields,
        @Nullable @Size(min = 3, max = 4000) String elsewhere) {

    /**
     * What was said.
     *
     * @throws InvalidParameter if it says nothing, or a value is none
     */
    Corrections toCorrections(Instant now) {
        var named = fields == null ? List.<CorrectionBody>of() : fields;
        if (named.isEmpty() && elsewhere == null) {
            throw new InvalidParameter("/fields", "must name a field, or elsewhere must say where it was corrected");
        }
        return Corrections.stated(now, CorrectionBody.toCorrections(named, "/fields"), elsewhere);
    }

    /** Leaves values and words out; they are personal. */
    @Override
    public String toString() {
        return "CorrectionsBody[fields=%d]".formatted(fields == null ? 0 : fields.size());
    }
}

package io.stammkunde.consent.selfservice.http;

import io.stammkunde.consent.rights.Corrections;
import io.stammkunde.consent.rights.RightsType;
import io.stammkunde.consent.rights.http.CorrectionBody;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.CorrectionV1;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for.
 *
 * @param type which right
 * @param corrections what is wrong and what is right, if they ask for a rectification
 */
public record NewOwnRequest(
        @NotNull RightsType type,

        @Nullable @Size(min = 1, max = Corrections.MOST) List<@NotNull @Valid CorrectionBody> corrections) {
    /**
     * What is to be corrected; nothing if that is not known yet.
     *
     * @throws InvalidParameter if that is not what is asked for, or a value is none
     */
    List<CorrectionV1> toCorrections() {
        if (corrections != null && type != RightsType.RECTIFICATION) {
            throw new InvalidParameter("/corrections", "must be left out unless the type is RECTIFICATION");
        }
        return corrections == null ? List.of() : CorrectionBody.toCorrections(corrections, "/corrections");
    }
}

package io.stammkunde.consent.purpose.http;

import io.stammkunde.consent.purpose.Recipient;
import io.stammkunde.consent.purpose.Safeguard;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who receives data for a purpose, as callers send it.
 *
 * @param name of the company
 * @param country where it is, in two capital letters
 * @param safeguard what protects data outside the EEA (Art. 45, 46, 49 GDPR)
 */
public record RecipientBody(
        @NotBlank @Size(max = 200) String name,
        @NotNull String country,
        @Nullable Safeguard safeguard) {
    /** @param pointer JSON Pointer to this recipient */
    Recipient toRecipient(String pointer) {
        if (!Recipient.isCountry(country)) {
            throw new InvalidParameter(pointer + "/country", "must be a country in two capital letters, such as DE");
        }
        if (Recipient.isInEea(country) && safeguard != null) {
            throw new InvalidParameter(pointer + "/safeguard", "must be left out: the country belongs to the EEA");
        }
        if (!Recipient.isInEea(country) && safeguard == null) {
            throw new InvalidParameter(
                    pointer + "/safeguard",
                    "is needed outside the EEA, one of " + String.join(", ", names()) + " (Art. 45, 46, 49 GDPR)");
        }
        return new Recipient(name.strip(), country, safeguard);
    }

    private static String[] names() {
        return Arrays.stream(Safeguard.values()).map(Enum::name).toArray(String[]::new);
    }
}

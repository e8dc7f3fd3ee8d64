package io.stammkunde.consent.ledger.http;

import io.stammkunde.consent.ledger.ConfirmBy;
import io.stammkunde.consent.sms.MobileNumber;
import io.stammkunde.consent.sms.MobileNumbers;
import io.stammkunde.consent.sms.NoSmsGateway;
import io.stammkunde.consent.sms.SmsConfig;
import io.stammkunde.consent.sms.SmsGateway;
import io.stammkunde.http.InvalidParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.TreeSet;

/** Reads where a question is to go. What a channel cannot reach is refused before anything is asked or written. */
@ApplicationScoped
class ConfirmationAddresses {
    /**
     * What the caller says, and where.
     *
     * @param pointer JSON Pointer of the field that holds it
     */
    record Stated(String value, String pointer) {
        /** Leaves the value out; it is personal. */
        @Override
        public String toString() {
            return "Stated[" + pointer + "]";
        }
    }

    private record EmailAddress(@Email @Size(max = 254) String value) {}

    private final Validator validator;
    private final SmsGateway gateway;
    private final SmsConfig config;

    ConfirmationAddresses(Validator validator, SmsGateway gateway, SmsConfig config) {
        this.validator = validator;
        this.gateway = gateway;
        this.config = config;
    }

    /**
     * A letter to what is stated.
     *
     * @throws InvalidParameter if it is no e-mail address
     */
    ConfirmBy email(Stated stated, String language) {
        if (!validator
                .validateValue(EmailAddress.class, "value", stated.value())
                .isEmpty()) {
            throw new InvalidParameter(stated.pointer(), "must be an e-mail address such as ada@example.org");
        }
        return new ConfirmBy.Email(stated.value(), language);
    }

    /**
     * A text message to what is stated.
     *
     * @throws NoSmsGateway if none can be handed over
     * @throws InvalidParameter if it is no number that takes text messages, or of a country that is not written to
     */
    ConfirmBy sms(Stated stated, String language) {
        if (!gateway.isThere()) {
            throw new NoSmsGateway();
        }
        return MobileNumbers.read(stated.value(), config.defaultRegion())
                .filter(this::isWrittenTo)
                .map(number -> new ConfirmBy.Sms(number, language))
                .orElseThrow(() -> new InvalidParameter(
                        stated.pointer(), "must be the number of a mobile phone such as +49 1512 3456789" + where()));
    }

    private boolean isWrittenTo(MobileNumber number) {
        return config.countries()
                .map(countries -> MobileNumbers.isOf(number, countries))
                .orElse(true);
    }

    private String where() {
        return config.countries()
                .map(countries -> ", in one of: " + String.join(", ", new TreeSet<>(countries)))
                .orElse("");
    }
}

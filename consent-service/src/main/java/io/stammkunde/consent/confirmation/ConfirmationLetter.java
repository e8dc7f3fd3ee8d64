package io.stammkunde.consent.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.stammkunde.consent.deadline.DeadlineConfig;
import io.stammkunde.consent.ledger.ConfirmBy;
import io.stammkunde.consent.link.LinkToken;
import io.stammkunde.consent.mail.Letter;
import io.stammkunde.consent.mail.MailConfig;
import io.stammkunde.consent.purpose.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Words the question for a letter by e-mail. It carries no advertising (BGH, I ZR 164/09): only what was entered, and how to confirm it. */
@ApplicationScoped
class ConfirmationLetter {
    /** What a letter is made of. */
    record Facts(String purpose, String description, String link, String until, String sender) {}

    @CheckedTemplate(basePath = "confirmation")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance textDe(Facts facts);

        static native TemplateInstance textEn(Facts facts);

        static native TemplateInstance htmlDe(Facts facts);

        static native TemplateInstance htmlEn(Facts facts);
    }

    private final MailConfig mail;
    private final DeadlineConfig deadlines;

    ConfirmationLetter(MailConfig mail, DeadlineConfig deadlines) {
        this.mail = mail;
        this.deadlines = deadlines;
    }

    Letter write(Confirmation confirmation, Purpose purpose, ConfirmBy.Email by, LinkToken token) {
        var german = by.language().equals("de");
        var name = purpose.content().name();
        var description = purpose.content().description();
        var facts = new Facts(
                inOneLine(german ? name.de() : name.en()),
                german ? description.de() : description.en(),
                mail.publicUrl() + "/confirm#" + token.value(),
                until(confirmation, german ? Locale.GERMANY : Locale.UK),
                mail.sender());
        return german
                ? new Letter.Email(
                        by.address(),
                        "Bitte bestätigen: " + facts.purpose(),
                        Templates.textDe(facts).render(),
                        Templates.htmlDe(facts).render())
                : new Letter.Email(
                        by.address(),
                        "Please confirm: " + facts.purpose(),
                        Templates.textEn(facts).render(),
                        Templates.htmlEn(facts).render());
    }

    private String until(Confirmation confirmation, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(confirmation.expiresAt().atZone(deadlines.zone()));
    }

    /** A subject has no second line: what stood there would be read as a header. */
    static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

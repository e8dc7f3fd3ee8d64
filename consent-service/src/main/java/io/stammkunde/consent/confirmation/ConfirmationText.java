package io.stammkunde.consent.confirmation;

import static java.util.Comparator.comparingInt;

import io.stammkunde.consent.ledger.ConfirmBy;
import io.stammkunde.consent.link.LinkToken;
import io.stammkunde.consent.mail.Letter;
import io.stammkunde.consent.mail.MailConfig;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.sms.Segments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words the question for a text message. It carries no advertising: only what was entered, and how to confirm it. Of
 * several wordings the fullest is taken that needs no more segments than the shortest.
 */
@ApplicationScoped
class ConfirmationText {
    /** Of sender, purpose and link, the fullest first. The link ends it, so that no phone takes a full stop for a part of it. */
    private static final List<String> GERMAN = List.of(
            "%s: Mit dieser Nummer wurde per SMS eingewilligt in: %s. Waren Sie das? Dann bestätigen Sie es bitte."
                    + " Wenn nicht, müssen Sie nichts tun. %s",
            "%s: \"%s\" per SMS erlauben? Wenn nicht, nichts tun. Bestätigen: %s",
            "%s: \"%s\" per SMS erlauben? Bestätigen: %s");

    private static final List<String> ENGLISH = List.of(
            "%s: Somebody used this number to agree by text message to: %s. Was it you? Then please confirm it."
                    + " If not, there is nothing to do. %s",
            "%s: Allow \"%s\" by SMS? If not, do nothing. Confirm: %s", "%s: Allow \"%s\" by SMS? Confirm: %s");

    /** The page behind the link says the whole name. */
    private static final int SHORT_NAME = 24;

    private final MailConfig mail;

    ConfirmationText(MailConfig mail) {
        this.mail = mail;
    }

    Letter write(Purpose purpose, ConfirmBy.Sms by, LinkToken token) {
        var link = mail.publicUrl() + "/confirm#" + token.value();
        var isGerman = by.language().equals("de");
        var name = purpose.content().name();
        return new Letter.Sms(
                by.number(),
                shortest(
                        isGerman ? GERMAN : ENGLISH,
                        ConfirmationLetter.inOneLine(Segments.plain(isGerman ? name.de() : name.en())),
                        ConfirmationLetter.inOneLine(Segments.plain(mail.sender())),
                        link));
    }

    private static String shortest(List<String> wordings, String purpose, String sender, String link) {
        var whole = wordings.stream().map(wording -> wording.formatted(sender, purpose, link));
        var last = wordings.getLast().formatted(sender, shortened(purpose), link);
        return Collections.min(
                Stream.concat(whole, Stream.of(last)).toList(),
                comparingInt(text -> Segments.of(text).count()));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= SHORT_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SHORT_NAME)).strip() + "...";
    }
}

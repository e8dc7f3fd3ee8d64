package io.stammkunde.consent.purpose;

import static java.util.Objects.requireNonNull;

import io.stammkunde.contracts.consent.LegalBasis;
import java.time.Period;
import java.util.List;
import java.util.Set;

/**
 * What a version of a purpose says.
 *
 * @param legalBasis the ground it rests on
 * @param name short, for a checkbox
 * @param description a sentence or two, for the person
 * @param dataCategories what is used
 * @param retention how long it is kept for this purpose
 * @param channels the ways on which a person can decide separately
 * @param recipients who else receives it, outside of the company
 * @param signals which signals of browsers and consent tools speak about it
 */
public record PurposeContent(
        LegalBasis legalBasis,
        Wording name,
        Wording description,
        List<String> dataCategories,
        Period retention,
        Set<Channel> channels,
        List<Recipient> recipients,
        SignalMapping signals) {
    public PurposeContent {
        requireNonNull(legalBasis, "legalBasis");
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        requireNonNull(retention, "retention");
        dataCategories = List.copyOf(dataCategories);
        channels = Set.copyOf(channels);
        recipients = List.copyOf(recipients);
        requireNonNull(signals, "signals");
    }
}

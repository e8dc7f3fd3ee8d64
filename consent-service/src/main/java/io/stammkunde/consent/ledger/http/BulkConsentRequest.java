package io.stammkunde.consent.ledger.http;

import io.stammkunde.consent.ledger.NewDecision;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Many decisions, of any persons and purposes. Nobody is asked back: who must confirm does so one by one.
 *
 * @param decisions each as it is recorded alone, without a confirmation
 */
public record BulkConsentRequest(@NotEmpty @Size(max = 1000) List<@NotNull @Valid ConsentRequest> decisions) {
    List<NewDecision> toDecisions(ConfirmationAddresses addresses) {
        return IntStream.range(0, decisions.size())
                .mapToObj(index -> toDecision(index, addresses))
                .toList();
    }

    private NewDecision toDecision(int index, ConfirmationAddresses addresses) {
        var place = "/decisions/" + index;
        var decision = decisions.get(index);
        if (decision.confirmation() != null) {
            throw new InvalidParameter(place + "/confirmation", "is for decisions that are recorded one by one");
        }
        try {
            return decision.toDecision(Optional.empty(), addresses);
        } catch (InvalidParameter mistake) {
            throw mistake.at(place);
        }
    }
}

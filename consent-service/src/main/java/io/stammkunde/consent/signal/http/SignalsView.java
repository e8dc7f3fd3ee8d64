package io.stammkunde.consent.signal.http;

import io.stammkunde.consent.ledger.http.EntryView;
import io.stammkunde.consent.ledger.http.ReceiptView;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.signal.Signalled;
import java.util.List;
import java.util.UUID;

/**
 * What came of signals.
 *
 * @param recorded entries of the ledger; none where nothing was new
 * @param standing what holds now for the purposes that were spoken about
 * @param conflicts purposes of which the browser's objection and a consent say different things
 */
public record SignalsView(
        UUID profileId, List<EntryView> recorded, List<ReceiptView> standing, List<String> conflicts) {
    static SignalsView of(Signalled signalled) {
        return new SignalsView(
                signalled.profile().value(),
                signalled.recorded().stream().map(EntryView::of).toList(),
                signalled.standing().stream().map(ReceiptView::of).toList(),
                signalled.conflicts().stream().map(PurposeKey::value).sorted().toList());
    }
}

package io.stammkunde.consent.choice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.LedgerCommand;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.Purposes;
import io.stammkunde.consent.purpose.Say;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which choices the ledger is to hear of.
 *
 * @param commands by the name under which each choice is remembered as handled, in the order of the events
 * @param signals what browsers said; hearing it again changes nothing, so it needs no name
 * @param skipped choices about purposes there are none of, or about which a person has no say
 */
record ChoicePlan(Map<String, LedgerCommand> commands, List<LedgerCommand> signals, int skipped) {
    ChoicePlan {
        signals = List.copyOf(signals);
        commands = Collections.unmodifiableMap(new LinkedHashMap<>(commands));
    }

    /** @param objections when browsers objected last, as far as the ledger knows */
    static ChoicePlan of(
            List<TravellingChoices> events, Purposes purposes, Map<ConsentKey, Instant> objections, Instant now) {
        var commands = new LinkedHashMap<String, LedgerCommand>();
        var signals = new ArrayList<LedgerCommand>();
        var skipped = 0;
        for (var event : events) {
            for (var choice : new TreeMap<>(event.allowed()).entrySet()) {
                var command = command(event, choice.getKey(), choice.getValue(), purposes, now);
                command.ifPresent(known -> commands.putIfAbsent(name(event, choice.getKey()), known));
                skipped += command.isEmpty() ? 1 : 0;
            }
            if (event.gpc()) {
                objectedTo(purposes, now).forEach(purpose -> signals.add(object(event, purpose, objections, now)));
            }
        }
        return new ChoicePlan(commands, signals, skipped);
    }

    /** The commands of those choices that nobody has handled before. */
    List<LedgerCommand> claimed(Set<String> names) {
        return commands.entrySet().stream()
                .filter(choice -> names.contains(choice.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Event ids hold no line break: the reader refuses those that do. */
    private static String name(TravellingChoices event, String purpose) {
        return event.eventId() + "\n" + purpose;
    }

    private static Optional<LedgerCommand> command(
            TravellingChoices event, String name, boolean allowed, Purposes purposes, Instant now) {
        var at = event.chosenAt(now);
        return Optional.of(name)
                .filter(PurposeKey::isOne)
                .flatMap(key -> purposes.at(new PurposeKey(key), at))
                .filter(purpose -> mayBeSaid(purpose.say(), allowed))
                .filter(purpose ->
                        !allowed || !(purpose.hasEndedAt(at) || isContradicted(event, purpose, purposes, now)))
                .map(purpose -> choose(event, purpose, allowed, at));
    }

    private static boolean mayBeSaid(Say say, boolean allowed) {
        return switch (say) {
            case CONSENT -> true;
            case OBJECTION -> !allowed;
            case NONE -> false;
        };
    }

    /** A yes that comes with the browser's no is the older word: tools repeat it with each event. */
    private static boolean isContradicted(TravellingChoices event, Purpose purpose, Purposes purposes, Instant now) {
        return event.gpc()
                && purposes.at(purpose.key(), now)
                        .filter(Purpose::isObjectedToByGpc)
                        .isPresent();
    }

    private static List<Purpose> objectedTo(Purposes purposes, Instant now) {
        return purposes.allAt(now).stream()
                .filter(purpose -> purpose.isObjectedToByGpc() && purpose.isInForceAt(now))
                .toList();
    }

    private static LedgerCommand object(
            TravellingChoices event, Purpose purpose, Map<ConsentKey, Instant> objections, Instant now) {
        var key = new ConsentKey(event.profile(), purpose.key(), Channel.NONE);
        return new LedgerCommand.Signal(
                UuidCreator.getTimeOrderedEpoch(),
                key,
                purpose.version(),
                Action.OBJECT,
                event.chosenAt(now),
                Method.GPC,
                null,
                "event:" + event.eventId(),
                objections.get(key));
    }

    private static LedgerCommand choose(TravellingChoices event, Purpose purpose, boolean allowed, Instant at) {
        return new LedgerCommand.Choose(
                UuidCreator.getTimeOrderedEpoch(),
                new ConsentKey(event.profile(), purpose.key(), Channel.NONE),
                purpose.version(),
                allowed,
                purpose.say() == Say.CONSENT ? Action.REFUSE : Action.OBJECT,
                at,
                "event:" + event.eventId());
    }
}

package io.stammkunde.metrics.attribution;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.attribution.Attribution.Channel;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Attributes orders to channels. */
@ApplicationScoped
public class ShowAttribution {
    /** Channels that are told apart, those with the most touchpoints; the others are one. */
    private static final int MOST_CHANNELS = 50;

    private static final String OTHERS = "(other)";

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Currencies currencies;
    private final MeasureFigures measure;

    public ShowAttribution(
            FiguresDatabase database, ReportingCalendar calendar, Currencies currencies, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.currencies = currencies;
        this.measure = measure;
    }

    private record Inputs(String currency, Touchpoints.Orders orders, List<TouchPath> paths, Excluded excluded) {}

    /**
     * The credits of channels.
     *
     * @param currency of the values, or null
     */
    public Uni<Attribution> handle(AttributionQuestion question, AttributionModel model, @Nullable String currency) {
        return database.ask(sql -> inputs(sql, question, currency))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(inputs -> attribution(question, model, inputs));
    }

    private Inputs inputs(DSLContext sql, AttributionQuestion question, @Nullable String asked) {
        var present = currencies.present(sql, Purchases.in(question.period(), null, calendar.now()));
        var currency = currencies.choose(asked, present);
        var touchpoints = new Touchpoints(question, calendar);
        return new Inputs(
                currency,
                touchpoints.orders(sql, currency),
                touchpoints.paths(sql, currency),
                measure.excluded(sql, question.period()));
    }

    private static Attribution attribution(AttributionQuestion question, AttributionModel model, Inputs inputs) {
        var paths = fewChannels(inputs.paths());
        long attributed = paths.stream().mapToLong(TouchPath::conversions).sum();
        var channels = model.credits(paths).entrySet().stream()
                .map(entry -> new Channel(
                        entry.getKey(),
                        entry.getValue().conversions(),
                        entry.getValue().value(),
                        attributed == 0 ? 0 : entry.getValue().conversions() / attributed,
                        entry.getValue().removalEffect()))
                .sorted(Comparator.comparingDouble(Channel::conversions)
                        .reversed()
                        .thenComparing(Channel::channel))
                .toList();
        return new Attribution(
                question.period().from(),
                question.period().to(),
                key(model),
                question.by().name().toLowerCase(Locale.ROOT),
                question.windowDays(),
                inputs.currency(),
                inputs.orders().count(),
                attributed,
                paths.stream().mapToDouble(TouchPath::value).sum(),
                paths.size(),
                channels,
                TouchpointsBefore.of(paths, inputs.orders().count()),
                inputs.excluded());
    }

    /** With many channels a chain takes long and says little. */
    private static List<TouchPath> fewChannels(List<TouchPath> paths) {
        var touches = new HashMap<String, Long>();
        for (var path : paths) {
            path.channels().forEach(channel -> touches.merge(channel, path.conversions() + path.dropOffs(), Long::sum));
        }
        if (touches.size() <= MOST_CHANNELS) {
            return paths;
        }
        Set<String> kept = touches.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CHANNELS - 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return paths.stream()
                .map(path -> new TouchPath(
                        path.channels().stream()
                                .map(channel -> kept.contains(channel) ? channel : OTHERS)
                                .toList(),
                        path.conversions(),
                        path.value(),
                        path.dropOffs()))
                .toList();
    }

    private static String key(AttributionModel model) {
        return switch (model) {
            case AttributionModel.First first -> "first";
            case AttributionModel.Last last -> "last";
            case AttributionModel.Linear linear -> "linear";
            case AttributionModel.Markov markov -> markov.order() == 1 ? "markov" : "markov-2";
        };
    }
}

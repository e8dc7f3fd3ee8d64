package io.stammkunde.metrics.season.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.season.Season;
import io.stammkunde.metrics.season.ShowSeason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How the months of a year differ. */
@Path("/v1/metrics/season")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class SeasonResource {
    private static final int LEAST_YEARS = 2;
    private static final int MOST_YEARS = 20;
    private static final List<String> FIGURES = List.of("revenue", "orders");

    private final ShowSeason showSeason;
    private final Currencies currencies;

    SeasonResource(ShowSeason showSeason, Currencies currencies) {
        this.showSeason = showSeason;
        this.currencies = currencies;
    }

    /**
     * The monthly indices and the series without its season.
     *
     * @param figure {@code revenue} or {@code orders}
     * @param years of the past, 2 to 20
     */
    @GET
    @Refuses({
        "409 too-few-months: an index needs 24 whole months since the first order",
        "409 no-season: the months determine no season"
    })
    public Uni<Season> season(
            @RestQuery @DefaultValue("revenue") String figure,
            @RestQuery @DefaultValue("3") @Min(LEAST_YEARS) @Max(MOST_YEARS) int years,
            @RestQuery @Nullable String currency) {
        if (!FIGURES.contains(figure)) {
            throw new InvalidParameter("figure", "must be one of " + String.join(", ", FIGURES));
        }
        return showSeason.handle(figure, years, currencies.asked(currency));
    }
}

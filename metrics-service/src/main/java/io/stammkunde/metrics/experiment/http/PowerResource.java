package io.stammkunde.metrics.experiment.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.experiment.Plan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How many people an experiment takes, before there is one. */
@Path("/v1/experiments/power")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class PowerResource {
    private static final int MOST_LOOKS = 10;

    /**
     * How many people an experiment takes. For a share, or for a mean if a standard deviation is given.
     *
     * @param baseline share or mean without the change
     * @param standardDeviation of the mean; left out for a share
     * @param minimumEffect the smallest difference that shall be found, absolute
     * @param alpha probability of finding what is not there
     * @param power probability of finding what is there
     * @param variants the control included
     * @param looks how often the results are looked at before the end
     */
    @GET
    public PowerView power(
            @RestQuery @Nullable String baseline,
            @RestQuery @Nullable String standardDeviation,
            @RestQuery @Nullable String minimumEffect,
            @RestQuery @DefaultValue("0.05") String alpha,
            @RestQuery @DefaultValue("0.8") String power,
            @RestQuery @DefaultValue("2") int variants,
            @RestQuery @Nullable @Min(1) @Max(MOST_LOOKS) Integer looks) {
        var plan = Plan.of(
                "",
                needed("baseline", baseline),
                standardDeviation == null ? null : QueryNumbers.of("standardDeviation", standardDeviation),
                needed("minimumEffect", minimumEffect),
                QueryNumbers.of("alpha", alpha),
                QueryNumbers.of("power", power),
                variants);
        return PowerView.of(plan, looks);
    }

    private static double needed(String parameter, @Nullable String text) {
        if (text == null) {
            throw new InvalidParameter(parameter, "must be given");
        }
        return QueryNumbers.of(parameter, text);
    }
}

package io.stammkunde.metrics.clv.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.clv.Term;
import io.stammkunde.metrics.clv.contract.ContractStudy;
import io.stammkunde.metrics.clv.contract.ShowContracts;
import io.stammkunde.metrics.reporting.AskedNumber;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How long contracts last. */
@Path("/v1/clv/contracts")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class ContractsResource {
    private static final double USUAL_DISCOUNT = 0.1;
    private static final double LEAST_DISCOUNT = 0.01;
    private static final int LONGEST_COHORT = 240;
    private static final int MOST_DIGITS = 12;
    private static final String COUNTS_RULE =
            "must be contracts at the start and after each renewal, separated by commas, such as 1000,869,743";

    private final ShowContracts showContracts;
    private final ReportingCalendar calendar;

    ContractsResource(ShowContracts showContracts, ReportingCalendar calendar) {
        this.showContracts = showContracts;
        this.calendar = calendar;
    }

    /**
     * How long contracts last: those that events tell of, or of a cohort that is given.
     *
     * @param term from one renewal to the next: {@code month} (or nothing), {@code quarter} or {@code year}
     * @param asOf the last day that counts, or else yesterday
     * @param discount a year, 0.01 to 1, or else 0.1
     * @param counts a cohort to be judged instead of one's own customers
     */
    @GET
    @Refuses("409 too-few-contracts: too few have come to a renewal")
    public Uni<ContractStudy> contracts(
            @RestQuery @Nullable String term,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String discount,
            @RestQuery @Nullable String counts) {
        var length = Term.of("term", term);
        double annual = AskedNumber.between("discount", discount, USUAL_DISCOUNT, LEAST_DISCOUNT, 1);
        var last = calendar.pastDay("asOf", asOf);
        return counts == null
                ? showContracts.ofCustomers(length, last, annual)
                : Uni.createFrom().item(showContracts.ofCounts(numbers(counts), length, annual));
    }

    private static List<Long> numbers(String text) {
        var parts = text.split(",", LONGEST_COHORT + 1);
        if (parts.length < 2 || parts.length > LONGEST_COHORT) {
            throw new InvalidParameter("counts", COUNTS_RULE);
        }
        var numbers = new ArrayList<Long>();
        for (var part : parts) {
            numbers.add(number(part.strip()));
        }
        return numbers;
    }

    private static long number(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidParameter("counts", COUNTS_RULE);
        }
        return Long.parseLong(text);
    }
}

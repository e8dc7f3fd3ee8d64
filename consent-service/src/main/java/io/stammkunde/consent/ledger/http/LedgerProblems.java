package io.stammkunde.consent.ledger.http;

import io.stammkunde.consent.ledger.ChannelNotOffered;
import io.stammkunde.consent.ledger.ImpossibleTime;
import io.stammkunde.consent.ledger.LedgerRefusal;
import io.stammkunde.consent.ledger.NoSay;
import io.stammkunde.consent.ledger.OneOfMany;
import io.stammkunde.consent.ledger.PurposeEnded;
import io.stammkunde.consent.ledger.RequestReused;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to decisions that are not recorded. */
public class LedgerProblems {
    /** Says which of them it is, and what is wrong with it. */
    @ServerExceptionMapper
    RestResponse<Problem> map(OneOfMany refusal) {
        var place = "/decisions/" + refusal.index()
                + (refusal.getCause() instanceof ImpossibleTime time ? time.pointer() : "");
        return ProblemResponses.problem(
                422,
                "bulk-refused",
                "One of the decisions cannot be recorded, and so none of them is",
                place + " " + refusal.getMessage(),
                List.of(new Problem.FieldError(place, refusal.getMessage())));
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(LedgerRefusal refusal) {
        return switch (refusal) {
            case ImpossibleTime r ->
                ProblemResponses.problem(
                        422,
                        "impossible-time",
                        "The time cannot be",
                        r.pointer() + " " + r.getMessage(),
                        List.of(new Problem.FieldError(r.pointer(), r.getMessage())));
            case NoSay r ->
                ProblemResponses.problem(
                        422, "no-say", "The purpose's legal basis leaves no room for this", r.getMessage());
            case ChannelNotOffered r ->
                ProblemResponses.problem(
                        422, "channel-not-offered", "The purpose does not use this channel", r.getMessage());
            case PurposeEnded r ->
                ProblemResponses.problem(422, "purpose-ended", "The purpose is over", r.getMessage());
            case RequestReused r ->
                ProblemResponses.problem(
                        409, "idempotency-key-reused", "The key belongs to another request", r.getMessage());
        };
    }
}

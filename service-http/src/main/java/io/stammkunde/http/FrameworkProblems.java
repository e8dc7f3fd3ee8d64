package io.stammkunde.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.contracts.problem.Problem.FieldError;
import io.stammkunde.contracts.problem.ProblemTypes;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the framework refuses by itself, in the words of RFC 9457, and the one answer to a defect. */
public class FrameworkProblems {
    private static final Logger LOG = Logger.getLogger(FrameworkProblems.class);

    @ServerExceptionMapper
    RestResponse<Problem> invalid(InvalidParameter refusal) {
        return invalidRequest(List.of(new FieldError(refusal.pointer(), refusal.detail())));
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException refusal) {
        if (Violations.concernTheAnswer(refusal)) {
            return defect(refusal);
        }
        return invalidRequest(Violations.fields(refusal));
    }

    /** A body that is not JSON, or JSON of another shape. */
    @ServerExceptionMapper
    RestResponse<Problem> malformed(JsonProcessingException refusal) {
        return malformedBody(JsonMistakes.of(refusal));
    }

    /** Named by itself: for this one the framework brings a mapper of its own, which would come first. */
    @ServerExceptionMapper
    RestResponse<Problem> malformed(MismatchedInputException refusal) {
        return malformedBody(JsonMistakes.of(refusal));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unauthenticated(UnauthorizedException refusal) {
        return challenge();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unauthenticated(AuthenticationFailedException refusal) {
        return challenge();
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException refusal) {
        return of(403, ProblemTypes.FORBIDDEN, "Your roles do not allow this");
    }

    @ServerExceptionMapper
    RestResponse<Problem> web(WebApplicationException refusal, UriInfo uri) {
        if (refusal.getCause() instanceof JsonProcessingException json) {
            return malformedBody(JsonMistakes.of(json));
        }
        var status = refusal.getResponse().getStatus();
        return switch (status) {
            case 400 -> malformedBody(new FieldError("", "must be readable as the documented media type"));
            case 401 -> challenge();
            case 403 -> of(403, ProblemTypes.FORBIDDEN, "Your roles do not allow this");
            case 404 -> notFound(refusal, uri);
            case 405 -> of(405, ProblemTypes.METHOD_NOT_ALLOWED, "The method is not offered here");
            case 406 -> of(406, ProblemTypes.NOT_ACCEPTABLE, "None of the accepted media types is offered");
            case 413 -> of(413, ProblemTypes.BODY_TOO_LARGE, "The body is larger than the limit");
            case 415 -> of(415, ProblemTypes.UNSUPPORTED_MEDIA_TYPE, "The body's media type is not understood");
            default ->
                status < 500 ? of(status, ProblemTypes.INVALID_REQUEST, "The request is not valid") : defect(refusal);
        };
    }

    @ServerExceptionMapper
    RestResponse<Problem> defect(Throwable defect) {
        LOG.error("Unexpected failure", defect);
        return of(500, ProblemTypes.INTERNAL, "Something failed here; it is not your request");
    }

    /** JAX-RS says 404 to a query parameter that cannot be converted as well; that one is the caller's to mend. */
    private static RestResponse<Problem> notFound(WebApplicationException refusal, UriInfo uri) {
        var unconvertible = refusal instanceof NotFoundException && refusal.getCause() != null;
        if (unconvertible && !uri.getQueryParameters().isEmpty()) {
            return invalidRequest(List.of(new FieldError(
                    String.join(", ", uri.getQueryParameters().keySet()), "one of these parameters cannot be read")));
        }
        return of(404, ProblemTypes.NOT_FOUND, "There is nothing here");
    }

    private static RestResponse<Problem> challenge() {
        var response = of(401, ProblemTypes.UNAUTHENTICATED, "A valid bearer token is needed");
        response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return response;
    }

    private static RestResponse<Problem> invalidRequest(List<FieldError> errors) {
        return ProblemResponses.of(new Problem(
                ProblemTypes.INVALID_REQUEST, "The request is not valid", 400, sentence(errors), null, null, errors));
    }

    private static RestResponse<Problem> malformedBody(FieldError error) {
        return ProblemResponses.of(new Problem(
                ProblemTypes.MALFORMED_BODY,
                "The body cannot be read",
                400,
                sentence(List.of(error)),
                null,
                null,
                List.of(error)));
    }

    private static String sentence(List<FieldError> errors) {
        var first = errors.getFirst();
        return first.pointer().isEmpty() ? first.detail() : first.pointer() + " " + first.detail();
    }

    private static RestResponse<Problem> of(int status, String type, String title) {
        return ProblemResponses.of(VertxProblems.problem(status, type, title, null));
    }
}

package io.stammkunde.profile.imports.http;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import io.stammkunde.profile.imports.ImportRefusal;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Each refusal of an import has its status and its problem type. */
public class ImportProblems {
    @ServerExceptionMapper
    public RestResponse<Problem> map(ImportRefusal refusal) {
        String detail = refusal.getMessage();
        return switch (refusal) {
            case ImportRefusal.UnknownImport r ->
                ProblemResponses.problem(404, "unknown-import", "There is no such import", detail);
            case ImportRefusal.UnknownPreset r ->
                ProblemResponses.problem(404, "unknown-import-preset", "There is no such preset", detail);
            case ImportRefusal.ShippedPreset r ->
                ProblemResponses.problem(409, "shipped-import-preset", "The preset cannot be changed", detail);
            case ImportRefusal.WrongState r ->
                ProblemResponses.problem(409, "import-state", "The import is in another state", detail);
            case ImportRefusal.FileTooLarge r ->
                ProblemResponses.problem(413, "import-too-large", "The file is too large", detail);
            case ImportRefusal.InvalidSettings r ->
                ProblemResponses.problem(
                        400,
                        "invalid-request",
                        "The request is not valid",
                        detail,
                        List.of(new Problem.FieldError(r.pointer(), String.valueOf(detail))));
        };
    }
}

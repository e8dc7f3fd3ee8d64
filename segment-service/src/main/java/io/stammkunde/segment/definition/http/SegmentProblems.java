package io.stammkunde.segment.definition.http;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.contracts.problem.Problem.FieldError;
import io.stammkunde.http.ProblemResponses;
import io.stammkunde.segment.definition.SegmentRefusal;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals as problem details. */
class SegmentProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(SegmentRefusal refusal) {
        return switch (refusal) {
            case SegmentRefusal.UnknownSegment r -> problem(404, "unknown-segment", "There is no such segment", r);
            case SegmentRefusal.SegmentExists r -> problem(409, "segment-exists", "The key is taken", r);
            case SegmentRefusal.SegmentChanged r -> problem(409, "segment-changed", "The segment has changed", r);
            case SegmentRefusal.TooManySegments r ->
                problem(409, "too-many-segments", "There are as many segments as allowed", r);
            case SegmentRefusal.InvalidRule r ->
                ProblemResponses.problem(
                        400, "invalid-rule", "The rule cannot be understood", r.getMessage(), mistakes(r));
        };
    }

    private static RestResponse<Problem> problem(int status, String slug, String title, SegmentRefusal refusal) {
        return ProblemResponses.problem(status, slug, title, refusal.getMessage());
    }

    private static List<FieldError> mistakes(SegmentRefusal.InvalidRule refusal) {
        return refusal.mistakes().stream()
                .map(mistake -> new FieldError("/rule" + mistake.pointer(), mistake.detail()))
                .toList();
    }
}

package io.stammkunde.consent.opendsr;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;

/** What is told of a request, in the words of the protocol. */
@ApplicationScoped
public class Answers {
    public static final String API_VERSION = "2.0";

    private final OpenDsrConfig config;

    public Answers(OpenDsrConfig config) {
        this.config = config;
    }

    /** That it was taken in; {@code encodedRequest} is given back and never kept. */
    public String received(SubmitRequest.Status status, String encodedRequest) {
        return base(status)
                .put("received_time", status.passedOn().receivedAt().toString())
                .put("encoded_request", encodedRequest)
                .encode();
    }

    /** Where it stands. */
    public String status(SubmitRequest.Status status) {
        return withResults(base(status), status)
                .put("request_status", status.status().text())
                .encode();
    }

    /** The same for whoever is called. */
    public String callback(SubmitRequest.Status status, String address) {
        return withResults(base(status), status)
                .put("request_status", status.status().text())
                .put("status_callback_url", address)
                .encode();
    }

    private static JsonObject base(SubmitRequest.Status status) {
        return new JsonObject()
                .put("api_version", API_VERSION)
                .put("controller_id", status.passedOn().controller())
                .put("subject_request_id", status.passedOn().subjectRequestId().toString())
                .put("expected_completion_time", status.expectedCompletion().toString());
    }

    private JsonObject withResults(JsonObject answer, SubmitRequest.Status status) {
        var hasResults =
                status.status() == RequestStatus.COMPLETED && status.passedOn().type() != SubjectRequestType.ERASURE;
        return answer.put(
                        "results_url",
                        hasResults
                                ? config.publicUrl() + "/opendsr/v2/requests/"
                                        + status.passedOn().subjectRequestId() + "/results"
                                : null)
                .put("results_count", hasResults ? 1 : 0);
    }
}

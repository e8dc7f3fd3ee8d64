package io.stammkunde.consent.opendsr.http;

import io.stammkunde.consent.opendsr.OpenDsrConfig;
import io.stammkunde.consent.opendsr.ProcessorKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts the signature beside an answer. It covers the bytes as they are sent, so they are written here. */
@ApplicationScoped
class SignedAnswers {
    static final String DOMAIN = "X-OpenDSR-Processor-Domain";
    static final String SIGNATURE = "X-OpenDSR-Signature";

    private final ProcessorKey key;
    private final OpenDsrConfig config;

    SignedAnswers(ProcessorKey key, OpenDsrConfig config) {
        this.key = key;
        this.config = config;
    }

    RestResponse<String> of(Status status, String body) {
        return RestResponse.ResponseBuilder.create(status, body)
                .type(MediaType.APPLICATION_JSON)
                .header(DOMAIN, config.processorDomain())
                .header(SIGNATURE, key.sign(body))
                .build();
    }
}

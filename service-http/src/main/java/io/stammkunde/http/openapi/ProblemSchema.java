package io.stammkunde.http.openapi;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.contracts.problem.ProblemTypes;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shape of a {@link Problem}, the same in every document; no resource answers with one in so many words. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema create() {
        return object("Problem details as of RFC 9457.")
                .addProperty(
                        "type",
                        text("The contract: what kind of problem it is.")
                                .examples(List.of(ProblemTypes.INVALID_REQUEST)))
                .addProperty("title", text("The kind in words; constant for a type."))
                .addProperty("status", schema(SchemaType.INTEGER, "The HTTP status."))
                .addProperty("detail", text("What is wrong here and what would be right."))
                .addProperty("instance", text("The path that was called."))
                .addProperty("traceId", text("Leads the operator to the logs of the request."))
                .addProperty(
                        "errors",
                        schema(SchemaType.ARRAY, "The single mistakes, by field.")
                                .items(mistake()))
                .required(List.of("type", "title", "status"));
    }

    private static Schema mistake() {
        return object("One mistake.")
                .addProperty("pointer", text("JSON Pointer into the body, or the name of the parameter or header."))
                .addProperty("detail", text("What would be right."))
                .required(List.of("pointer", "detail"));
    }

    private static Schema object(String meaning) {
        return schema(SchemaType.OBJECT, meaning);
    }

    private static Schema text(String meaning) {
        return schema(SchemaType.STRING, meaning);
    }

    private static Schema schema(SchemaType type, String meaning) {
        return OASFactory.createSchema().addType(type).description(meaning);
    }
}

package io.stammkunde.profile.imports;

import static io.stammkunde.profile.imports.ImportApi.FILE;
import static io.stammkunde.profile.imports.ImportApi.PATIENCE;
import static io.stammkunde.profile.imports.ImportApi.completed;
import static io.stammkunde.profile.imports.ImportApi.get;
import static io.stammkunde.profile.imports.ImportApi.newImport;
import static io.stammkunde.profile.imports.ImportApi.newName;
import static io.stammkunde.profile.imports.ImportApi.send;
import static io.stammkunde.profile.imports.ImportApi.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.stammkunde.testing.KafkaServer;
import io.stammkunde.testing.MongoServer;
import io.stammkunde.testing.TokenIssuer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a file to profiles, with every line accounted for. */
@QuarkusTest
@WithTestResource(KafkaServer.class)
@WithTestResource(MongoServer.class)
@WithTestResource(TokenIssuer.class)
@WithTestResource(ImportResources.class)
class ImportsApiTest {
    @Inject
    Imports imports;

    @Inject
    RunImports runImports;

    @Inject
    ImportsConfig config;

    @Test
    void ordersOfAFileReachTheProfilesAndEveryLineIsAccountedFor() {
        // Given
        String source = newName();
        String id = newImport(source);

        // When
        send(id, FILE.formatted(source)).statusCode(202);

        // Then
        JsonPath done = completed(id);
        assertThat(done.getLong("progress.linesRead")).isEqualTo(5);
        assertThat(done.getLong("progress.linesAccepted")).isEqualTo(3);
        assertThat(done.getLong("progress.linesRefunded")).isEqualTo(1);
        assertThat(done.getLong("progress.rejectedByReason.NO_CUSTOMER")).isEqualTo(1);
        assertThat(done.getLong("progress.ordersSent")).isEqualTo(2);
        assertThat(done.getLong("progress.refundsSent")).isEqualTo(1);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(ImportApi.of(source, "processed")).isEqualTo(3));
        steward()
                .body("{\"type\":\"userId\",\"value\":\"%s-ada\"}".formatted(source))
                .contentType("application/json")
                .post("/v1/profiles/lookup")
                .then()
                .statusCode(200);
        steward()
                .get("/v1/imports/" + id + "/rejects")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("6,NO_CUSTOMER,A3"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        // Given
        String source = newName();
        String first = newImport(source);
        send(first, FILE.formatted(source));
        completed(first);

        // When
        String second = newImport(source);
        send(second, FILE.formatted(source));
        completed(second);

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(ImportApi.of(source, "duplicates")).isEqualTo(3));
        assertThat(ImportApi.of(source, "processed")).isEqualTo(3);
    }

    @Test
    void aFileMayComeInPartsAndAPartMayBeRepeated() {
        // Given
        String source = newName();
        String id = newImport(source);
        byte[] file = FILE.formatted(source).getBytes(StandardCharsets.UTF_8);
        String beginning = "bytes 0-99/" + file.length;

        // When
        send(id, file, 0, 100, beginning).statusCode(202).body("state", equalTo("AWAITING_FILE"));
        send(id, file, 0, 100, beginning).statusCode(202);
        send(id, file, 150, file.length, "bytes 150-%d/%d".formatted(file.length - 1, file.length))
                .statusCode(409)
                .body("detail", containsString("100 bytes"));
        send(id, file, 100, file.length, "bytes 100-%d/%d".formatted(file.length - 1, file.length))
                .statusCode(202)
                .body("state", equalTo("RUNNING"));

        // Then
        assertThat(completed(id).getLong("progress.linesRead")).isEqualTo(5);
        send(id, file, 0, 100, beginning).statusCode(409);
    }

    @Test
    void anImportThatWasCutOffGoesOnWhenTheServiceStarts() throws Exception {
        // Given
        String source = newName();
        UUID id = UUID.fromString(newImport(source));
        ImportFiles files = ImportFiles.of(config.folder(), id);
        Files.createDirectories(files.folder());
        Files.writeString(files.upload(), FILE.formatted(source));
        ImportJob job = imports.byId(id).await().indefinitely().orElseThrow();
        imports.replace(job.running(Files.size(files.upload())), ImportJob.State.AWAITING_FILE)
                .await()
                .indefinitely();

        // When
        runImports.resume(new io.quarkus.runtime.StartupEvent());

        // Then
        assertThat(completed(id.toString()).getLong("progress.ordersSent")).isEqualTo(2);
    }

    @Test
    void aFileWithoutTheMappedColumnsFailsAndSaysWhatItHas() {
        String id = newImport(newName());

        send(id, "a;b\n1;2\n");

        await().atMost(PATIENCE).until(() -> get(id).getString("state").equals("FAILED"));
        assertThat(get(id).getString("failure")).contains("Customer").contains("a, b");
    }

    @Test
    void aDeletedImportIsForgottenWithItsFiles() {
        String id = newImport(newName());
        send(id, FILE.formatted("d"));
        completed(id);

        steward().delete("/v1/imports/" + id).then().statusCode(204);

        steward().get("/v1/imports/" + id).then().statusCode(404);
        assertThat(ImportFiles.of(config.folder(), UUID.fromString(id)).folder())
                .doesNotExist();
    }
}

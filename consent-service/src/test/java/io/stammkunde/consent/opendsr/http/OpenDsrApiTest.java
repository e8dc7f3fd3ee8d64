package io.stammkunde.consent.opendsr.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.consent.Api;
import io.stammkunde.testing.TestTokens;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Controller.class)
@Timeout(180)
class OpenDsrApiTest {
    private static final String REQUESTS = "/opendsr/v2/requests";

    private final String id = UUID.randomUUID().toString();
    private final String address = "olga-" + id + "@example.org";

    @Test
    void discoveryTellsWhatIsUnderstoodAndWhoseSignatureToExpect() throws GeneralSecurityException {
        var answer = given().get("/opendsr/v2/discovery");

        answer.then()
                .statusCode(200)
                .body("api_version", equalTo("2.0"))
                .body("supported_subject_request_types", contains("access", "portability", "erasure"))
                .body("processor_certificate", containsString("/opendsr/v2/certificate"));
        assertSigned(answer);
    }

    @Test
    void aRequestIsTakenInAndTheAnswerSigned() throws GeneralSecurityException {
        var sent = json(body()).replace(",", " ,\n ");
        var answer = as("service", "controller").body(sent).post(REQUESTS);

        answer.then()
                .statusCode(201)
                .body("subject_request_id", equalTo(id))
                .body("expected_completion_time", notNullValue());
        assertSigned(answer);
        assertThat(new String(Base64.getDecoder().decode(answer.<String>path("encoded_request")), UTF_8))
                .as("byte by byte")
                .isEqualTo(sent);
        status("controller").then().statusCode(200).body("request_status", equalTo("pending"));
    }

    @Test
    void theDeskSeesARequestWhoseIdentityTheControllerVouchesFor() {
        submit(body());

        var found = Api.as("compliance-officer")
                .queryParam("limit", 200)
                .get("/v1/privacy/requests")
                .then()
                .extract()
                .jsonPath();
        assertThat(found.getList("items.findAll { it.channel == 'OPENDSR' }.state"))
                .contains("TRIAGE");
    }

    @Test
    void anIdIsUsedOnce() {
        submit(body());

        submit(body()).then().statusCode(409).body("type", equalTo("urn:stammkunde:problem:request-exists"));
    }

    @Test
    void aPendingRequestIsTakenBackAndALaterOneIsNot() {
        submit(body());

        as("service", "controller")
                .delete(REQUESTS + "/" + id)
                .then()
                .statusCode(202)
                .body("request_status", equalTo("cancelled"));
        as("service", "controller").delete(REQUESTS + "/" + id).then().statusCode(409);
    }

    @Test
    void nobodyReachesWhatAnotherControllerPassedOn() {
        submit(body());

        status("another-controller").then().statusCode(404).body(not(containsString(address)));
        as("service", "another-controller").delete(REQUESTS + "/" + id).then().statusCode(404);
        status("controller").then().statusCode(200);
    }

    @Test
    void theControllerIsToldOfEachChangeUntilItListens() throws GeneralSecurityException {
        var mailbox = "/told/" + id;
        submit(body().replace("\"callbacks\":[]", "\"callbacks\":[\"%s\"]".formatted(Controller.address(mailbox))));
        as("service", "controller").delete(REQUESTS + "/" + id).then().statusCode(202);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> Controller.told(mailbox).contains("cancelled"));

        var told = Controller.told(mailbox);
        var body = told.substring(told.indexOf('\n') + 1);
        assertThat(isSigned(body, told.substring(0, told.indexOf('\n')))).isTrue();
        assertThat(new JsonObject(body).getString("subject_request_id")).isEqualTo(id);
        assertThat(body).doesNotContain(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"regulation\":\"gdpr\",;;/regulation",
                "\"gdpr\";\"ccpa\";/regulation",
                "\"subject_request_type\":\"access\";\"subject_request_type\":\"forget\";/subject_request_type",
                "\"identity_type\":\"email\";\"identity_type\":\"android_id\";/subject_identities/0/identity_type",
                "\"identity_format\":\"raw\";\"identity_format\":\"sha256\";/subject_identities/0/identity_format",
                "2026-01-02T03:04:05Z;2099-01-02T03:04:05Z;/submitted_time",
                "\"callbacks\":[];\"callbacks\":[\"https://169.254.169.254/x\"];/status_callback_urls/0",
                "\"callbacks\":[];\"callbacks\":[\"https://evil.example/x\"];/status_callback_urls/0"
            })
    void aWrongFieldIsRefusedByName(String right, String wrong, String pointer) {
        submit(body().replace(right, wrong == null ? "" : wrong))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body(not(containsString(address)));
    }

    @Test
    void anIdIsRandom() {
        submit(body().replace(id, "00000000-0000-1000-8000-000000000001"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/subject_request_id"));
    }

    @Test
    void onlyProgramsPassRequestsOn() {
        Api.as("compliance-officer").body(json(body())).post(REQUESTS).then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(json(body()))
                .post(REQUESTS)
                .then()
                .statusCode(401);
    }

    private String body() {
        return """
                {"regulation":"gdpr","subject_request_id":"%s","subject_request_type":"access",
                 "submitted_time":"2026-01-02T03:04:05Z","api_version":"2.0",
                 "subject_identities":[{"identity_type":"email","identity_value":"%s","identity_format":"raw"}],
                 "callbacks":[]}""".formatted(id, address);
    }

    private static String json(String body) {
        return body.replace("\"callbacks\"", "\"status_callback_urls\"");
    }

    private static Response submit(String body) {
        return as("service", "controller").body(json(body)).post(REQUESTS);
    }

    private Response status(String controller) {
        return as("service", controller).get(REQUESTS + "/" + id);
    }

    private static RequestSpecification as(String role, String name) {
        return given().auth().oauth2(TestTokens.named(name, role)).contentType(ContentType.JSON);
    }

    private static void assertSigned(Response answer) throws GeneralSecurityException {
        assertThat(answer.header("X-OpenDSR-Processor-Domain")).isEqualTo("localhost");
        assertThat(isSigned(answer.asString(), answer.header("X-OpenDSR-Signature")))
                .isTrue();
    }

    private static boolean isSigned(String body, String signature) throws GeneralSecurityException {
        var pem = given().get("/opendsr/v2/certificate").asByteArray();
        var certificate = CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
        var verification = Signature.getInstance("SHA256withRSA");
        verification.initVerify(certificate);
        verification.update(body.getBytes(UTF_8));
        return verification.verify(Base64.getDecoder().decode(signature));
    }
}

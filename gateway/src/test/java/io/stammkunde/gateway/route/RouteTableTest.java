package io.stammkunde.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.http.Roles;
import io.vertx.core.http.HttpMethod;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
    private static final RouteTable TABLE = Routes.table();

    @ParameterizedTest
    @CsvSource({
        "GET,/v1/sources,PROFILE",
        "POST,/v1/sources/7/write-keys,PROFILE",
        "GET,/v1/profiles/7/timeline,PROFILE",
        "PUT,/v1/imports/7/file,PROFILE",
        "GET,/v1/purposes,CONSENT",
        "POST,/v1/consents/decisions,CONSENT",
        "GET,/v1/notices,CONSENT",
        "GET,/v1/privacy/requests,CONSENT",
        "POST,/v1/privacy/requests/7/approval,CONSENT",
        "GET,/v1/privacy/requests/7/archive,CONSENT",
        "PUT,/v1/privacy/retention-rules/vouchers,CONSENT",
        "DELETE,/v1/privacy/holds/7,CONSENT",
        "POST,/v1/privacy/holds/7/ending,CONSENT",
        "GET,/v1/breaches,CONSENT",
        "POST,/v1/breaches/7/authority-messages,CONSENT",
        "GET,/v1/register,CONSENT",
        "GET,/v1/report,CONSENT",
        "GET,/v1/audit/checkpoint,CONSENT",
        "POST,/v1/audit/verify,CONSENT",
        "PUT,/v1/segments/big-spenders,SEGMENT",
        "GET,/v1/metrics/board,METRICS",
        "POST,/v1/clv/model/refit,METRICS",
        "POST,/v1/metrics/rebuild,METRICS",
        "PUT,/v1/costs,METRICS",
        "GET,/v1/experiments/7,METRICS",
        "GET,/v1/metrics/revenue/export,METRICS",
        "DELETE,/v1/metrics/targets/7,METRICS",
        "POST,/v1/metrics/alerts/7/acknowledge,METRICS",
        "POST,/v1/track,PROFILE"
    })
    void leadsToTheServiceThatOwnsThePath(String method, String path, Service service) {
        assertThat(route(method, path).target()).isEqualTo(new Target.Behind(service));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/v1", "/v2/sources", "/v1/sourcesx", "/q/metrics", "/v1/privacy", "/admin", "/v1/trackx"})
    void knowsNothingBeyondItsLines(String path) {
        assertThat(TABLE.choose(HttpMethod.GET, parsed(path))).isEqualTo(new RouteChoice.Unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/v1/privacy/holdings",
        "GET,/v1/privacy/holdings",
        "POST,/v1/privacy/holdings/7",
        "POST,/v1/privacy/identities",
        "GET,/v1/privacy/identities",
        "POST,/v1/privacy",
        "POST,/v1/privacy/requestsx"
    })
    void keepsWhatServicesAskOneAnotherAboutPeopleInside(String method, String path) {
        assertThat(TABLE.choose(HttpMethod.valueOf(method), parsed(path))).isEqualTo(new RouteChoice.Unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/v1/privacy/requests",
        "POST,/v1/privacy/requests",
        "GET,/v1/privacy/retention-rules",
        "PUT,/v1/privacy/holds/7",
        "GET,/v1/breaches/7/history",
        "GET,/v1/register",
        "GET,/v1/report",
        "GET,/v1/audit",
        "POST,/v1/audit/verify"
    })
    void letsOnlyThoseWhoAnswerForComplianceToTheDesk(String method, String path) {
        assertThat(route(method, path).access())
                .isEqualTo(new Access.OneOf(Set.of(Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR)));
    }

    @ParameterizedTest
    @CsvSource({"POST,/v1/breaches", "PUT,/v1/breaches/7", "POST,/v1/breaches/7/closing"})
    void letsOfficersAloneKeepTheRegisterOfBreaches(String method, String path) {
        assertThat(route(method, path).access()).isEqualTo(new Access.OneOf(Set.of(Roles.COMPLIANCE_OFFICER)));
    }

    @Test
    void namesTheMethodsOfAKnownPath() {
        assertThat(TABLE.choose(HttpMethod.DELETE, parsed("/v1/costs")))
                .isEqualTo(new RouteChoice.OtherMethods(Set.of("GET", "PUT")));
    }

    @Test
    void letsTheNarrowLineDecide() {
        assertThat(route("POST", "/v1/profiles/resolve").access()).isEqualTo(new Access.OneOf(Set.of(Roles.SERVICE)));
        assertThat(route("POST", "/v1/profiles/other").access())
                .isEqualTo(new Access.OneOf(Set.of(Roles.DATA_STEWARD, Roles.ADMINISTRATOR)));
        assertThat(route("GET", "/v1/metrics/events/export").access())
                .isEqualTo(new Access.OneOf(Set.of(Roles.BI_READER)));
        assertThat(route("POST", "/v1/metrics/alerts/check").access())
                .isEqualTo(new Access.OneOf(Set.of(Roles.ADMINISTRATOR)));
    }

    @Test
    void opensNothingToEverybodyButItsOwnPagesAndWhatLinksAndSignaturesAreFor() {
        assertThat(TABLE.routes())
                .filteredOn(route -> route.access() instanceof Access.Anybody)
                .filteredOn(route -> !(route.target() instanceof Target.Own))
                .extracting(route -> route.path().text())
                .containsExactlyInAnyOrder(
                        "/v1/confirmations",
                        "/v1/confirmations/preview",
                        "/v1/preferences",
                        "/v1/preferences/view",
                        "/v1/unsubscribe/{token}",
                        "/opendsr/v2/discovery",
                        "/opendsr/v2/certificate");
    }

    @Test
    void letsCustomersSeeThemselvesAndNothingElse() {
        assertThat(TABLE.routes())
                .filteredOn(
                        route -> route.access() instanceof Access.OneOf(var roles) && roles.contains(Roles.CUSTOMER))
                .isNotEmpty()
                .allSatisfy(route -> {
                    assertThat(route.path().text()).isEqualTo("/v1/self/**");
                    assertThat(route.access()).isEqualTo(new Access.OneOf(Set.of(Roles.CUSTOMER)));
                });
    }

    @Test
    void allowsALargeBodyForFilesAlone() {
        assertThat(TABLE.routes())
                .filteredOn(route -> route.bodySize() == BodySize.UPLOAD)
                .extracting(route -> route.path().text())
                .containsExactly("/v1/imports/{id}/file");
    }

    private static Route route(String method, String path) {
        var choice = TABLE.choose(HttpMethod.valueOf(method), parsed(path));
        assertThat(choice).isInstanceOf(RouteChoice.Found.class);
        return ((RouteChoice.Found) choice).route();
    }

    private static RequestPath parsed(String path) {
        return Objects.requireNonNull(RequestPath.parse(path));
    }
}

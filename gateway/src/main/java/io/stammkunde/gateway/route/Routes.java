package io.stammkunde.gateway.route;

import static io.stammkunde.http.Roles.ADMINISTRATOR;
import static io.stammkunde.http.Roles.ANALYST;
import static io.stammkunde.http.Roles.BI_READER;
import static io.stammkunde.http.Roles.COMPLIANCE_OFFICER;
import static io.stammkunde.http.Roles.CUSTOMER;
import static io.stammkunde.http.Roles.DATA_STEWARD;
import static io.stammkunde.http.Roles.MARKETER;
import static io.stammkunde.http.Roles.SERVICE;
import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.OPTIONS;
import static io.vertx.core.http.HttpMethod.PATCH;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The route table: every path of the interface, in one place. The first line that fits decides, so the narrow lines
 * stand before the wide ones. The services check roles themselves as well, more finely where they have to.
 */
public final class Routes {
    private static final Access ANYBODY = new Access.Anybody();
    private static final Access WRITE_KEY = new Access.WriteKey();
    private static final Access SIGNED_IN = new Access.SignedIn();

    private static final Access STAFF = oneOf(ANALYST, MARKETER, DATA_STEWARD, COMPLIANCE_OFFICER, ADMINISTRATOR);
    private static final Access STAFF_AND_SERVICES =
            oneOf(ANALYST, MARKETER, DATA_STEWARD, COMPLIANCE_OFFICER, ADMINISTRATOR, SERVICE);
    private static final Access STEWARDS = oneOf(DATA_STEWARD, ADMINISTRATOR);
    private static final Access STEWARDS_AND_SERVICES = oneOf(DATA_STEWARD, ADMINISTRATOR, SERVICE);
    private static final Access COMPLIANCE = oneOf(COMPLIANCE_OFFICER, ADMINISTRATOR);
    private static final Access CONSENT_KEEPERS = oneOf(COMPLIANCE_OFFICER, DATA_STEWARD, ADMINISTRATOR, SERVICE);
    private static final Access SEGMENT_MAKERS = oneOf(MARKETER, ANALYST, ADMINISTRATOR);
    private static final Access FIGURE_READERS = oneOf(ANALYST, MARKETER, ADMINISTRATOR, SERVICE);
    private static final Access SCORE_READERS = oneOf(ANALYST, MARKETER, ADMINISTRATOR, SERVICE, COMPLIANCE_OFFICER);
    private static final Access CUSTOMERS = oneOf(CUSTOMER);
    private static final Access COST_KEEPERS = oneOf(MARKETER, ADMINISTRATOR);
    private static final Access TARGET_KEEPERS = oneOf(ANALYST, MARKETER, ADMINISTRATOR);

    private static final Target PROFILE = new Target.Behind(Service.PROFILE);
    private static final Target CONSENT = new Target.Behind(Service.CONSENT);
    private static final Target SEGMENT = new Target.Behind(Service.SEGMENT);
    private static final Target METRICS = new Target.Behind(Service.METRICS);

    private static final Set<HttpMethod> READ = Set.of(GET);
    private static final Set<HttpMethod> CHANGE = Set.of(POST, PUT, PATCH, DELETE);

    private Routes() {}

    /** The table that the gateway serves. */
    public static RouteTable table() {
        var lines = new ArrayList<Route>();
        lines.addAll(collecting());
        lines.addAll(profile());
        lines.addAll(consent());
        lines.addAll(privacy());
        lines.addAll(segment());
        lines.addAll(metrics());
        lines.addAll(own());
        return new RouteTable(lines);
    }

    /** The calls of the SDKs. OPTIONS goes through: which origin may call is known to the source alone. */
    private static List<Route> collecting() {
        var send = Set.of(POST, OPTIONS);
        var fetch = Set.of(GET, OPTIONS);
        var lines = new ArrayList<Route>();
        for (var call : List.of("identify", "track", "page", "screen", "group", "alias", "batch", "import")) {
            lines.add(events(send, "/v1/" + call));
        }
        for (var call : List.of("i", "t", "p", "s", "g", "a", "b", "m")) {
            lines.add(events(send, "/v1/" + call));
        }
        lines.add(events(send, "/b"));
        lines.add(events(send, "/beacon/v1/batch"));
        lines.add(events(send, "/rsaMetrics"));
        lines.add(events(fetch, "/pixel/v1/track"));
        lines.add(events(fetch, "/pixel/v1/page"));
        lines.add(events(fetch, "/v1/projects/{writeKey}/settings"));
        lines.add(events(fetch, "/projects/{writeKey}/settings"));
        lines.add(events(fetch, "/sourceConfig"));
        return lines;
    }

    private static List<Route> profile() {
        return List.of(
                line(READ, "/v1/sources/**", STAFF_AND_SERVICES, PROFILE),
                line(CHANGE, "/v1/sources/**", STEWARDS_AND_SERVICES, PROFILE),
                line(Set.of(POST), "/v1/profiles/search", STAFF, PROFILE),
                line(Set.of(POST), "/v1/profiles/lookup", STAFF_AND_SERVICES, PROFILE),
                line(Set.of(POST), "/v1/profiles/resolve", oneOf(SERVICE), PROFILE),
                line(READ, "/v1/profiles/**", STAFF_AND_SERVICES, PROFILE),
                line(CHANGE, "/v1/profiles/**", STEWARDS, PROFILE),
                line(READ, "/v1/quality/collection", STAFF_AND_SERVICES, PROFILE),
                line(READ, "/v1/quality/**", STEWARDS, PROFILE),
                line(CHANGE, "/v1/quality/**", STEWARDS, PROFILE),
                new Route(Set.of(PUT), PathPattern.of("/v1/imports/{id}/file"), STEWARDS, PROFILE, BodySize.UPLOAD),
                line(READ, "/v1/imports/**", STEWARDS, PROFILE),
                line(CHANGE, "/v1/imports/**", STEWARDS, PROFILE));
    }

    private static List<Route> consent() {
        return List.of(
                line(READ, "/v1/purposes/**", STAFF_AND_SERVICES, CONSENT),
                line(CHANGE, "/v1/purposes/**", COMPLIANCE, CONSENT),
                line(READ, "/v1/notices/**", STAFF_AND_SERVICES, CONSENT),
                line(CHANGE, "/v1/notices/**", COMPLIANCE, CONSENT),
                line(Set.of(POST), "/v1/consents/decisions/**", STAFF_AND_SERVICES, CONSENT),
                line(Set.of(POST), "/v1/consents", CONSENT_KEEPERS, CONSENT),
                line(Set.of(POST), "/v1/consents/bulk", CONSENT_KEEPERS, CONSENT),
                line(Set.of(POST), "/v1/consents/signals", CONSENT_KEEPERS, CONSENT),
                line(READ, "/v1/consents/**", STAFF_AND_SERVICES, CONSENT),
                // whoever holds a link of a letter: it is the credential
                line(Set.of(POST), "/v1/confirmations", ANYBODY, CONSENT),
                line(Set.of(POST), "/v1/confirmations/preview", ANYBODY, CONSENT),
                line(Set.of(POST), "/v1/preferences", ANYBODY, CONSENT),
                line(Set.of(POST), "/v1/preferences/view", ANYBODY, CONSENT),
                line(Set.of(POST), "/v1/unsubscribe/{token}", ANYBODY, CONSENT),
                line(Set.of(POST), "/v1/preferences/links", oneOf(COMPLIANCE_OFFICER, ADMINISTRATOR, SERVICE), CONSENT),
                line(READ, "/v1/preferences/effort", COMPLIANCE, CONSENT),
                line(READ, "/v1/self/**", CUSTOMERS, CONSENT),
                line(CHANGE, "/v1/self/**", CUSTOMERS, CONSENT));
    }

    /**
     * Each part by its name: what services ask one another below {@code /v1/privacy} is for services alone and has no line.
     */
    private static List<Route> privacy() {
        var lines = new ArrayList<Route>();
        for (var path : List.of(
                "/v1/privacy/requests/**", "/v1/privacy/retention-rules/**", "/v1/privacy/holds/**", "/v1/audit/**")) {
            lines.add(line(READ, path, COMPLIANCE, CONSENT));
            lines.add(line(CHANGE, path, COMPLIANCE, CONSENT));
        }
        lines.add(line(READ, "/opendsr/v2/discovery", ANYBODY, CONSENT));
        lines.add(line(READ, "/opendsr/v2/certificate", ANYBODY, CONSENT));
        lines.add(line(Set.of(POST), "/opendsr/v2/requests", oneOf(SERVICE), CONSENT));
        lines.add(line(Set.of(GET, DELETE), "/opendsr/v2/requests/{id}", oneOf(SERVICE), CONSENT));
        lines.add(line(READ, "/opendsr/v2/requests/{id}/results", oneOf(SERVICE), CONSENT));
        lines.add(line(READ, "/v1/breaches/**", COMPLIANCE, CONSENT));
        lines.add(line(CHANGE, "/v1/breaches/**", oneOf(COMPLIANCE_OFFICER), CONSENT));
        lines.add(line(READ, "/v1/register", COMPLIANCE, CONSENT));
        lines.add(line(READ, "/v1/report", COMPLIANCE, CONSENT));
        return lines;
    }

    private static List<Route> segment() {
        return List.of(
                line(READ, "/v1/segments/**", STAFF_AND_SERVICES, SEGMENT),
                line(CHANGE, "/v1/segments/**", SEGMENT_MAKERS, SEGMENT));
    }

    private static List<Route> metrics() {
        return List.of(
                line(READ, "/v1/metrics/events/export", oneOf(BI_READER), METRICS),
                line(READ, "/v1/metrics/**", FIGURE_READERS, METRICS),
                line(READ, "/v1/clv/**", SCORE_READERS, METRICS),
                line(Set.of(POST), "/v1/clv/model/refit", FIGURE_READERS, METRICS),
                line(Set.of(GET, PUT), "/v1/costs", COST_KEEPERS, METRICS),
                line(READ, "/v1/experiments/**", FIGURE_READERS, METRICS),
                line(CHANGE, "/v1/experiments/**", FIGURE_READERS, METRICS),
                line(Set.of(POST), "/v1/metrics/alerts/check", oneOf(ADMINISTRATOR), METRICS),
                line(Set.of(POST), "/v1/metrics/alerts/{id}/acknowledge", TARGET_KEEPERS, METRICS),
                line(Set.of(POST), "/v1/metrics/targets", TARGET_KEEPERS, METRICS),
                line(Set.of(PUT, DELETE), "/v1/metrics/targets/{id}", TARGET_KEEPERS, METRICS),
                line(Set.of(POST), "/v1/metrics/rebuild", oneOf(ADMINISTRATOR), METRICS));
    }

    private static List<Route> own() {
        return List.of(
                line(READ, "/v1/me", SIGNED_IN, new Target.Own(Page.ME)),
                line(READ, "/v1/status", STAFF_AND_SERVICES, new Target.Own(Page.STATUS)),
                line(READ, "/login", ANYBODY, new Target.Own(Page.LOGIN)),
                line(READ, "/logout", ANYBODY, new Target.Own(Page.LOGOUT)),
                line(READ, "/openapi", ANYBODY, new Target.Own(Page.OPENAPI)),
                line(READ, "/asyncapi", ANYBODY, new Target.Own(Page.ASYNCAPI)),
                line(READ, "/docs", ANYBODY, new Target.Own(Page.DOCS)));
    }

    private static Route line(Set<HttpMethod> methods, String path, Access access, Target target) {
        return new Route(methods, PathPattern.of(path), access, target, BodySize.USUAL);
    }

    private static Route events(Set<HttpMethod> methods, String path) {
        return new Route(methods, PathPattern.of(path), WRITE_KEY, PROFILE, BodySize.EVENTS);
    }

    private static Access oneOf(String... roles) {
        return new Access.OneOf(Set.of(roles));
    }
}

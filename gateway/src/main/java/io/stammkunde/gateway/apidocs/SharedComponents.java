package io.stammkunde.gateway.apidocs;

import io.stammkunde.gateway.route.Service;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The components of several descriptions under names that do not clash. What two services define alike is kept once;
 * what they define differently gets the service's name in front, and every reference to it as well.
 *
 * @param renamed the descriptions, with their references rewritten
 * @param components all components
 */
record SharedComponents(Map<Service, JsonObject> renamed, JsonObject components) {
    private static final String PREFIX = "#/components/";

    static SharedComponents of(Map<Service, JsonObject> described) {
        var clashes = new TreeSet<String>();
        while (true) {
            var renamed = new EnumMap<Service, JsonObject>(Service.class);
            described.forEach((service, document) -> renamed.put(service, rename(document, service, clashes)));
            var found = clashes(renamed);
            if (!clashes.addAll(found)) {
                return new SharedComponents(renamed, collect(renamed));
            }
        }
    }

    /** Names, as {@code section/name}, that two services give to different things. */
    private static Set<String> clashes(Map<Service, JsonObject> documents) {
        var seen = new HashMap<String, Object>();
        var clashes = new TreeSet<String>();
        documents
                .values()
                .forEach(document -> eachComponent(document, (key, component) -> {
                    var other = seen.putIfAbsent(key, component);
                    if (other != null && !other.equals(component)) {
                        clashes.add(key);
                    }
                }));
        return clashes;
    }

    private static JsonObject collect(Map<Service, JsonObject> documents) {
        var all = new JsonObject();
        documents
                .values()
                .forEach(document -> eachComponent(document, (key, component) -> {
                    var slash = key.indexOf('/');
                    var section = key.substring(0, slash);
                    if (!all.containsKey(section)) {
                        all.put(section, new JsonObject());
                    }
                    all.getJsonObject(section).put(key.substring(slash + 1), component);
                }));
        return all;
    }

    private interface Visitor {
        void visit(String key, Object component);
    }

    /** Security schemes are left out: how to sign in is the gateway's matter. */
    private static void eachComponent(JsonObject document, Visitor visitor) {
        var components = document.getJsonObject("components", new JsonObject());
        for (var section : components.fieldNames()) {
            if (!section.equals("securitySchemes") && components.getValue(section) instanceof JsonObject named) {
                named.forEach(entry -> visitor.visit(section + "/" + entry.getKey(), entry.getValue()));
            }
        }
    }

    private static JsonObject rename(JsonObject document, Service service, Set<String> clashes) {
        var renamed = (JsonObject) rewriteReferences(document, service, clashes);
        var components = renamed.getJsonObject("components", new JsonObject());
        for (var section : Set.copyOf(components.fieldNames())) {
            if (components.getValue(section) instanceof JsonObject named) {
                var again = new JsonObject();
                named.forEach(entry -> again.put(name(section, entry.getKey(), service, clashes), entry.getValue()));
                components.put(section, again);
            }
        }
        return renamed;
    }

    private static Object rewriteReferences(Object node, Service service, Set<String> clashes) {
        return switch (node) {
            case JsonObject object -> {
                var copy = new JsonObject();
                object.forEach(entry -> copy.put(
                        entry.getKey(),
                        entry.getKey().equals("$ref") && entry.getValue() instanceof String reference
                                ? rewrite(reference, service, clashes)
                                : entry.getValue() == null
                                        ? null
                                        : rewriteReferences(entry.getValue(), service, clashes)));
                yield copy;
            }
            case JsonArray array -> {
                var copy = new JsonArray();
                array.forEach(item -> copy.add(item == null ? null : rewriteReferences(item, service, clashes)));
                yield copy;
            }
            default -> node;
        };
    }

    private static String rewrite(String reference, Service service, Set<String> clashes) {
        var slash = reference.lastIndexOf('/');
        if (!reference.startsWith(PREFIX) || slash < PREFIX.length()) {
            return reference;
        }
        var section = reference.substring(PREFIX.length(), slash);
        return PREFIX + section + "/" + name(section, reference.substring(slash + 1), service, clashes);
    }

    private static String name(String section, String name, Service service, Set<String> clashes) {
        return clashes.contains(section + "/" + name) ? service.label() + "." + name : name;
    }
}

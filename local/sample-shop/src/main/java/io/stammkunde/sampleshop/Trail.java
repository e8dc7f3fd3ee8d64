package io.stammkunde.sampleshop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The events of one visitor, written as a Segment SDK writes them. Message ids depend on the visitor and the order of
 * events only, so a second delivery of the same history is recognised as such.
 */
final class Trail {
    /** Whom the sender knows: a device, a customer, or a customer on a device. Empty means unknown. */
    record Sender(String anonymousId, String userId) {
        static Sender customer(String userId) {
            return new Sender("", userId);
        }

        Sender signedIn(String customer) {
            return new Sender(anonymousId, customer);
        }
    }

    private final Agenda agenda;
    private final int owner;
    private int written;

    Trail(Agenda agenda, int owner) {
        this.agenda = agenda;
        this.owner = owner;
    }

    void plan(Instant at, Agenda.Intention intention) {
        agenda.plan(at, owner, intention);
    }

    /** Unique among all orders, tickets and subscriptions of the shop. */
    String id(String prefix) {
        return "%s-%05d-%03d".formatted(prefix, owner, ++written);
    }

    void track(Instant at, Sender sender, String event, Map<String, Object> properties) {
        Map<String, Object> item = start("track", at, sender);
        item.put("event", event);
        item.put("properties", properties);
        item.put("context", context(sender));
        agenda.happens(owner, new ShopEvent(at, item));
    }

    void page(Instant at, Sender sender, String path, String title, Map<String, Object> circumstances) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("path", path);
        page.put("url", "https://shop.example.com" + path);
        page.put("title", title);
        Map<String, Object> context = context(sender);
        context.put("page", page);
        context.putAll(circumstances);
        Map<String, Object> item = start("page", at, sender);
        item.put("name", title);
        item.put("properties", page);
        item.put("context", context);
        agenda.happens(owner, new ShopEvent(at, item));
    }

    void identify(Instant at, Sender sender, Map<String, Object> traits, Choices choices) {
        Map<String, Object> context = context(sender);
        context.put("consent", choices.ofCustomer());
        Map<String, Object> item = start("identify", at, sender);
        item.put("traits", traits);
        item.put("context", context);
        agenda.happens(owner, new ShopEvent(at, item));
    }

    private Map<String, Object> start(String type, Instant at, Sender sender) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", type);
        item.put("messageId", "shop-%05d-%04d".formatted(owner, ++written));
        if (!sender.anonymousId().isEmpty()) {
            item.put("anonymousId", sender.anonymousId());
        }
        if (!sender.userId().isEmpty()) {
            item.put("userId", sender.userId());
        }
        item.put("timestamp", at.toString());
        return item;
    }

    private static Map<String, Object> context(Sender sender) {
        Map<String, Object> library = new LinkedHashMap<>();
        library.put("name", "sample-shop");
        library.put("version", "1");
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("library", library);
        context.put("locale", "de-DE");
        context.put("channel", sender.anonymousId().isEmpty() ? "server" : "browser");
        return context;
    }
}

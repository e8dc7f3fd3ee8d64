package io.stammkunde.sampleshop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One session in the shop, from the first page on; time passes between two clicks. */
final class Visit {
    private final Trail trail;
    private final Dice dice;
    private final Trail.Sender sender;
    private Instant now;

    Visit(Trail trail, Dice dice, Trail.Sender sender, Instant start) {
        this.trail = trail;
        this.dice = dice;
        this.sender = sender;
        now = start;
    }

    /** @param consent {@code context.consent} where the banner was answered on this page, otherwise empty */
    Visit opens(Channel channel, Map<String, Object> consent) {
        Map<String, Object> circumstances = new LinkedHashMap<>();
        Map<String, Object> campaign = channel.campaign(now.atZone(Season.ZONE).getMonth());
        if (!campaign.isEmpty()) {
            circumstances.put("campaign", campaign);
        }
        if (!channel.referrer().isEmpty()) {
            Map<String, Object> referrer = new LinkedHashMap<>();
            referrer.put("url", channel.referrer());
            circumstances.put("referrer", referrer);
        }
        if (!consent.isEmpty()) {
            circumstances.put("consent", consent);
        }
        trail.page(now, sender, "/", "Startseite", circumstances);
        passes(10, 70);
        return this;
    }

    Visit views(List<Order.Line> articles) {
        for (Order.Line line : articles) {
            track("Product Viewed", line.product().properties());
        }
        return this;
    }

    Visit adds(List<Order.Line> articles) {
        for (Order.Line line : articles) {
            Map<String, Object> properties = line.properties();
            track("Product Added", properties);
        }
        return this;
    }

    Visit tracks(String event, Map<String, Object> properties) {
        track(event, properties);
        return this;
    }

    private void track(String event, Map<String, Object> properties) {
        trail.track(now, sender, event, properties);
        passes(15, 120);
    }

    private void passes(int leastSeconds, int mostSeconds) {
        now = now.plusMillis(dice.between(leastSeconds * 1000, mostSeconds * 1000));
    }

    Instant now() {
        return now;
    }
}

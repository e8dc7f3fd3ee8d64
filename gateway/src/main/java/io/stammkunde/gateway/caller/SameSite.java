package io.stammkunde.gateway.caller;

import io.stammkunde.gateway.answer.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites from changing things with the session of someone who has signed in here. The session's cookie is
 * SameSite=Lax already; the header cannot be sent by a foreign page without a preflight, which is never granted; the
 * origin is named by the browser, not by the page.
 */
public final class SameSite {
    /** The header by which the console shows that a script, and not a form, is calling. */
    public static final String HEADER = "X-Requested-With";

    private static final String SCRIPT = "JavaScript";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private SameSite() {}

    /**
     * Lets a call pass that rides on a session.
     *
     * @param trusted the origins whose pages are the console
     * @throws Refusal 403 if the call changes something and may come from elsewhere
     */
    public static void check(
            String method, @Nullable String requestedWith, @Nullable String origin, Set<String> trusted) {
        if (HARMLESS.contains(method)) {
            return;
        }
        if (!SCRIPT.equals(requestedWith)) {
            throw Refusal.crossSite("A change by session needs the header X-Requested-With: JavaScript.");
        }
        if (origin == null || !trusted.contains(origin)) {
            throw Refusal.crossSite("A change by session needs the console's own Origin.");
        }
    }
}

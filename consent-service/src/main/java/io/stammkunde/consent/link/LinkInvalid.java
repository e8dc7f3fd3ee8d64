package io.stammkunde.consent.link;

/** The link has expired, or never was one; which of the two is nobody's business. */
public final class LinkInvalid extends LinkRefusal {
    public LinkInvalid() {
        super("The link is not valid, or no longer. Ask for a new one where you signed up.");
    }
}

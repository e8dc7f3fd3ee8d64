package io.stammkunde.consent.link;

/** The link has done what it is for. */
public final class LinkUsed extends LinkRefusal {
    public LinkUsed() {
        super("The link has been used. What it confirmed is on record; there is nothing left to do.");
    }
}

package io.stammkunde.consent.confirmation;

/** The link has done what it is for. */
public final class LinkUsed extends ConfirmationRefusal {
    public LinkUsed() {
        super("The link has been used. What it confirmed is on record; there is nothing left to do.");
    }
}

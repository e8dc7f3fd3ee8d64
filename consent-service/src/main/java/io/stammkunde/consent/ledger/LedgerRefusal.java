package io.stammkunde.consent.ledger;

/** Why a decision is not recorded. */
public abstract sealed class LedgerRefusal extends RuntimeException
        permits ChannelNotOffered, ImpossibleTime, NoSay, PurposeEnded, RequestReused {
    LedgerRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}

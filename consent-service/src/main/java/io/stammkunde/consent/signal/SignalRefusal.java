package io.stammkunde.consent.signal;

/** Why a signal is not recorded. */
public abstract sealed class SignalRefusal extends RuntimeException {
    SignalRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** The string is not one of TCF version 2, or says something that cannot be. */
    public static final class InvalidTcfString extends SignalRefusal {
        InvalidTcfString(String detail) {
            super(detail);
        }
    }

    /** The string lacks what strings must have since TCF 2.3. */
    public static final class OutdatedTcfString extends SignalRefusal {
        OutdatedTcfString() {
            super("must have the segment of disclosed vendors (type 1), as all strings that were created or updated"
                    + " from 2026-02-28 on (TCF 2.3); update the consent tool and ask the person again");
        }
    }

    /** Nobody has said which vendor this company is. */
    public static final class NoTcfVendor extends SignalRefusal {
        NoTcfVendor() {
            super("A TCF string says what it allows to each vendor, and none is set here."
                    + " stammkunde.consent.signals.tcf-vendor-id takes the number from the Global Vendor List.");
        }
    }
}

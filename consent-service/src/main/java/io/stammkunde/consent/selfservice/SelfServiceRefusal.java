package io.stammkunde.consent.selfservice;

/** Why somebody cannot help themselves. */
public abstract sealed class SelfServiceRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    SelfServiceRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** The account proves no address. */
    public static final class AddressNotVerified extends SelfServiceRefusal {
        private static final long serialVersionUID = 1;

        public AddressNotVerified() {
            super("The e-mail address of the account is not verified. Verify it in the account, and sign in again.");
        }
    }

    /** Nobody is known by the address of the account. */
    public static final class NothingKnown extends SelfServiceRefusal {
        private static final long serialVersionUID = 1;

        public NothingKnown() {
            super("Nothing is known about you under the e-mail address of this account.");
        }
    }

    /** It is not theirs, or there is no such thing; which of the two is not told. */
    public static final class NotYours extends SelfServiceRefusal {
        private static final long serialVersionUID = 1;

        public NotYours() {
            super("There is nothing of yours with this id.");
        }
    }

    /** There are enough open requests. */
    public static final class EnoughRequests extends SelfServiceRefusal {
        private static final long serialVersionUID = 1;

        public EnoughRequests(int open) {
            super("There are %d open requests of yours. Wait for an answer, or take one of them back.".formatted(open));
        }
    }
}

package io.stammkunde.consent.opendsr;

/** Why a request that was passed on is not taken, or not given out. */
public abstract sealed class OpenDsrRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    OpenDsrRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** There is no key to sign answers with. */
    public static final class Closed extends OpenDsrRefusal {
        private static final long serialVersionUID = 1;

        public Closed() {
            super("This installation has no key for OpenDSR. Its operator sets stammkunde.consent.opendsr.keystore.");
        }
    }

    /** The id has been used. */
    public static final class Known extends OpenDsrRefusal {
        private static final long serialVersionUID = 1;

        public Known() {
            super("There is a request with this subject_request_id. Ask for its status, or use another id.");
        }
    }

    /** There is none, or it is somebody else's; which of the two is not told. */
    public static final class Unknown extends OpenDsrRefusal {
        private static final long serialVersionUID = 1;

        public Unknown() {
            super("You have passed on no request with this id.");
        }
    }

    /** It is too late. */
    public static final class TooLate extends OpenDsrRefusal {
        private static final long serialVersionUID = 1;

        public TooLate(RequestStatus status) {
            super("Only a pending request can be cancelled; this one is %s.".formatted(status.text()));
        }
    }
}

package io.stammkunde.consent.rights;

/** Why something cannot be done with a request. */
public abstract sealed class RightsRefusal extends RuntimeException
        permits RightsRefusal.UnknownRequest,
                RightsRefusal.NotNow,
                RightsRefusal.FourEyes,
                RightsRefusal.AnotherPlan,
                RightsRefusal.MissingParticipants,
                RightsRefusal.Unprovable,
                RightsRefusal.NoProof,
                RightsRefusal.NothingToCorrect,
                RightsRefusal.IdentifierField,
                RightsRefusal.CorrectionsNotKept {
    private static final long serialVersionUID = 1;

    RightsRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** There is no such request. */
    public static final class UnknownRequest extends RightsRefusal {
        private static final long serialVersionUID = 1;

        public UnknownRequest() {
            super("There is no request with this id.");
        }
    }

    /** The state of the request does not allow it. */
    public static final class NotNow extends RightsRefusal {
        private static final long serialVersionUID = 1;

        NotNow(String what, Stage stage, String allowed) {
            super("A request in state %s cannot be %s; that needs %s.".formatted(stage.state(), what, allowed));
        }
    }

    /** The one who planned or took in an erasure must not approve it. */
    public static final class FourEyes extends RightsRefusal {
        private static final long serialVersionUID = 1;

        FourEyes() {
            super("An erasure is approved by a second person, not by the one who planned it.");
        }
    }

    /** The plan that was looked at is not the one that would be done. */
    public static final class AnotherPlan extends RightsRefusal {
        private static final long serialVersionUID = 1;

        AnotherPlan() {
            super("The digest is not that of the current plan. Look at the plan again and approve its digest.");
        }
    }

    /** Not every service that keeps personal data has registered, so nothing could be proven. */
    public static final class MissingParticipants extends RightsRefusal {
        private static final long serialVersionUID = 1;

        MissingParticipants(String names) {
            super("These services keep personal data and have not registered: %s. Start them and plan again."
                    .formatted(names));
        }
    }

    /** There is no key to sign a certificate with. */
    public static final class Unprovable extends RightsRefusal {
        private static final long serialVersionUID = 1;

        Unprovable() {
            super("Without a signing key an erasure could not be certified. Set STAMMKUNDE_CONSENT_SIGNING_KEY.");
        }
    }

    /** A rectification that says nothing that could be corrected, or a request that is none. */
    public static final class NothingToCorrect extends RightsRefusal {
        private static final long serialVersionUID = 1;

        private NothingToCorrect(String why) {
            super(why);
        }

        static NothingToCorrect unsaid() {
            return new NothingToCorrect(
                    "Nobody has said yet what is wrong and what is right. State the corrections, or how"
                            + " they were made elsewhere, and plan then.");
        }

        static NothingToCorrect inNobody() {
            return new NothingToCorrect("No profile of the person is known, so there is nothing to correct. Refuse the"
                    + " request with NO_DATA, or state how it was corrected elsewhere.");
        }

        static NothingToCorrect in(RightsType type) {
            return new NothingToCorrect(
                    "A request of type %s corrects nothing; take in one of type RECTIFICATION.".formatted(type));
        }
    }

    /** A field by which people are recognised. */
    public static final class IdentifierField extends RightsRefusal {
        private static final long serialVersionUID = 1;

        IdentifierField(String field) {
            super(
                    ("%s leads to people and is not corrected here: whom it leads to would stay as it is. Have the system that"
                                    + " keeps it send the right one with an identify event, and state then how it was corrected"
                                    + " elsewhere.")
                            .formatted(field));
        }
    }

    /** Without a key personal data of a request is not kept. */
    public static final class CorrectionsNotKept extends RightsRefusal {
        private static final long serialVersionUID = 1;

        CorrectionsNotKept() {
            super("Without a key what is to be corrected could not be kept. Set STAMMKUNDE_CONSENT_EVIDENCE_KEY.");
        }
    }

    /** There is nothing to hand out, or not any more. */
    public static final class NoProof extends RightsRefusal {
        private static final long serialVersionUID = 1;

        public NoProof(String what) {
            super(what);
        }
    }
}

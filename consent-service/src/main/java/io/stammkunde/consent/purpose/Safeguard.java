package io.stammkunde.consent.purpose;

/** What protects personal data that leaves the European Economic Area (GDPR Art. 45, 46 and 49). */
public enum Safeguard {
    /** The Commission has found the protection there adequate (Art. 45). */
    ADEQUACY,
    /** An instrument between public authorities (Art. 46(2)(a)). */
    LEGAL_INSTRUMENT,
    /** Binding corporate rules (Art. 46(2)(b)). */
    BINDING_RULES,
    /** Standard data protection clauses (Art. 46(2)(c) and (d)). */
    STANDARD_CLAUSES,
    /** An approved code of conduct (Art. 46(2)(e)). */
    CODE_OF_CONDUCT,
    /** An approved certification (Art. 46(2)(f)). */
    CERTIFICATION,
    /** Clauses or arrangements that an authority has authorised (Art. 46(3)). */
    AUTHORISED_CLAUSES,
    /** None of these, but an exception for this situation (Art. 49). */
    DEROGATION
}

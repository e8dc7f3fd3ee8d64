package io.stammkunde.consent.audit.http;

import java.util.List;
import java.util.Map;

/** The public keys of this installation, as a JWK set (RFC 7517); empty if it does not sign. */
public record KeysView(List<Map<String, Object>> keys) {}

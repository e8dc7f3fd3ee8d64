package io.stammkunde.consent.audit.store;

import io.stammkunde.consent.audit.AuditFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Only what restricts stands in the query, so that an index can be chosen for it. */
record AuditQuery(String text, Map<String, Object> parameters) {
    static AuditQuery of(AuditFilter filter, long before) {
        var conditions = new ArrayList<>(List.of("sequence < :before"));
        var parameters = new LinkedHashMap<String, Object>(Map.of("before", before));
        filter.actor().ifPresent(value -> parameters.put("actor", value));
        filter.action().ifPresent(value -> parameters.put("action", value));
        filter.objectType().ifPresent(value -> parameters.put("objectType", value));
        filter.objectId().ifPresent(value -> parameters.put("objectId", value));
        parameters.keySet().stream()
                .filter(name -> !name.equals("before"))
                .map(name -> "%1$s = :%1$s".formatted(name))
                .forEach(conditions::add);
        var text = "from AuditRow where " + String.join(" and ", conditions) + " order by sequence desc";
        return new AuditQuery(text, parameters);
    }

    Mutiny.SelectionQuery<AuditRow> on(Mutiny.Session session) {
        var query = session.createQuery(text, AuditRow.class);
        parameters.forEach(query::setParameter);
        return query;
    }
}

package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be told about a request from its document alone. */
final class Command {
    private static final Set<String> WRITING = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropdatabase",
            "dropindexes",
            "renamecollection");
    private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");

    private Command() {}

    static boolean writes(Document request) {
        var name = request.keySet().iterator().next().toLowerCase(Locale.ROOT);
        return WRITING.contains(name) || (name.equals("aggregate") && endsInACollection(request));
    }

    private static boolean endsInACollection(Document aggregate) {
        return aggregate.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Document document
                                && document.keySet().stream().anyMatch(WRITING_STAGES::contains));
    }
}

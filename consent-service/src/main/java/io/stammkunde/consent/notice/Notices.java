package io.stammkunde.consent.notice;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All versions of all notices: there are few, so that rules can have them at hand. */
public final class Notices {
    private final TreeMap<String, List<Notice>> versions;

    public Notices(Collection<Notice> all) {
        this.versions = all.stream()
                .sorted(comparingInt(Notice::version))
                .collect(Collectors.groupingBy(
                        notice -> notice.key().value(), TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /** The versions of one notice, oldest first; none if there is no such notice. */
    public List<Notice> versionsOf(NoticeKey key) {
        return versions.getOrDefault(key.value(), List.of());
    }

    /** The latest version of each, ordered by key. */
    public List<Notice> current() {
        return versions.values().stream().map(List::getLast).toList();
    }
}

package io.stammkunde.consent.notice;

import static java.util.Comparator.comparingInt;

import io.stammkunde.consent.purpose.PurposeKey;
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

    /** The version that asked for new consent last, of each notice that ever did. */
    public List<Notice> requiringNewConsent() {
        return versions.values().stream()
                .flatMap(known -> known.stream()
                        .filter(notice -> notice.content().requiresNewConsent())
                        .max(comparingInt(Notice::version))
                        .stream())
                .toList();
    }

    /**
     * Refuses references to what nobody can have been shown for a purpose.
     *
     * @throws UnknownNotice if a text does not exist, or tells nothing about the purpose
     */
    public void requireShowable(List<NoticeReference> references, PurposeKey purpose) {
        for (var reference : references) {
            if (!isShowable(reference, purpose)) {
                throw new UnknownNotice(reference, purpose);
            }
        }
    }

    private boolean isShowable(NoticeReference reference, PurposeKey purpose) {
        return versionsOf(reference.key()).stream()
                .filter(notice -> notice.version() == reference.version())
                .filter(notice -> notice.content().texts().containsKey(reference.language()))
                .anyMatch(notice -> notice.content().purposes().contains(purpose));
    }
}

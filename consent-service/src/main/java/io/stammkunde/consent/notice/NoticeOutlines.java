package io.stammkunde.consent.notice;

import static java.util.Comparator.comparingInt;
import static java.util.function.BinaryOperator.maxBy;
import static java.util.stream.Collectors.toMap;

import io.stammkunde.consent.purpose.PurposeKey;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** All versions of all notices without their texts, for what is asked with every decision and every second. */
public final class NoticeOutlines {
    private final List<NoticeOutline> all;

    public NoticeOutlines(Collection<NoticeOutline> all) {
        this.all = List.copyOf(all);
    }

    /** The version that asked for new consent last, of each notice that ever did. */
    public List<NoticeOutline> requiringNewConsent() {
        return List.copyOf(all.stream()
                .filter(NoticeOutline::requiresNewConsent)
                .collect(toMap(
                        notice -> notice.key().value(),
                        notice -> notice,
                        maxBy(comparingInt(NoticeOutline::version)),
                        TreeMap::new))
                .values());
    }

    /**
     * Refuses references to what nobody can have been shown for a purpose.
     *
     * @throws UnknownNotice if a text does not exist, or tells nothing about the purpose
     */
    public void requireShowable(List<NoticeReference> references, PurposeKey purpose) {
        for (var reference : references) {
            if (all.stream()
                    .noneMatch(notice ->
                            notice.isShownBy(reference) && notice.purposes().contains(purpose))) {
                throw new UnknownNotice(reference, purpose);
            }
        }
    }
}

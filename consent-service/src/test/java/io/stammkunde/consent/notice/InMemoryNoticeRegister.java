package io.stammkunde.consent.notice;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Keeps notices in memory. */
public final class InMemoryNoticeRegister implements NoticeRegister {
    private final List<Notice> all = new ArrayList<>();

    @Override
    public Uni<Notices> load() {
        return Uni.createFrom().item(() -> new Notices(all));
    }

    @Override
    public Uni<NoticeOutlines> outlines() {
        return Uni.createFrom()
                .item(() ->
                        new NoticeOutlines(all.stream().map(NoticeOutline::of).toList()));
    }

    @Override
    public Uni<Void> add(Notice notice, String publishedBy) {
        var taken =
                all.stream().anyMatch(known -> known.key().equals(notice.key()) && known.version() == notice.version());
        if (taken) {
            return Uni.createFrom().failure(new StaleNotice(notice.key()));
        }
        all.add(notice);
        return Uni.createFrom().voidItem();
    }
}

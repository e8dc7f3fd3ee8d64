package io.stammkunde.metrics.costs.http;

import io.stammkunde.metrics.costs.CostFile;
import io.stammkunde.metrics.costs.CostFile.Rejected;
import java.util.List;

/**
 * What became of a file of costs.
 *
 * @param entered lines that were entered
 * @param rejected lines that were not, each with what would be right
 */
public record CostFileView(int entered, List<Rejected> rejected) {
    static CostFileView of(CostFile file) {
        return new CostFileView(file.costs().size(), file.rejected());
    }
}

package org.pregap.workspace.taking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.intake.FileSourceIntake;
import org.pregap.intake.SourceIntake.TakenIn;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;
import org.pregap.workspace.FaultText;

/**
 * Files, each read to its end, several at once. One that is damaged stops none of the others.
 *
 * @param taken what was found in those that are sound
 * @param faults of the others, a sentence each
 */
record ReadFiles(Map<Path, TakenIn> taken, List<String> faults) {
    private record Result(Optional<TakenIn> taken, String fault) {}

    static ReadFiles of(List<Path> files, Job job) throws IOException {
        Map<Path, TakenIn> taken = new HashMap<>();
        List<String> faults = new ArrayList<>();
        OrderedWork.run(job, files.size(), () -> new Reader(files, job), result -> {
            int done = taken.size() + faults.size();
            result.taken()
                    .ifPresentOrElse(found -> taken.put(files.get(done), found), () -> faults.add(result.fault()));
            job.progress().at("Reading files", done + 1L, files.size());
        });
        return new ReadFiles(Map.copyOf(taken), List.copyOf(faults));
    }

    /** Reads files by their numbers. */
    private record Reader(List<Path> files, Job job) implements OrderedWork.Producer<Result> {
        @Override
        public Result produce(long number) {
            try {
                TakenIn taken = new FileSourceIntake(job::check).take(files.get((int) number));
                return new Result(Optional.of(taken), "");
            } catch (IOException fault) {
                return new Result(Optional.empty(), DroppedFiles.oneLine(FaultText.of(fault)));
            }
        }

        @Override
        public void close() {}
    }
}

package org.pregap.workspace.taking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pregap.audio.AudioSource;
import org.pregap.audio.SourceMark;
import org.pregap.intake.AudioFiles;
import org.pregap.model.Source;
import org.pregap.parallel.Job;
import org.pregap.workspace.FaultText;

/**
 * The marks in audio files; none of their sound is read.
 *
 * @param marks by {@link Source#path}
 * @param faults of files that could not be read or are not what was taken in, a sentence each
 */
public record MarkedFiles(Map<String, List<SourceMark>> marks, List<String> faults) {
    public MarkedFiles {
        marks = Map.copyOf(marks);
        faults = List.copyOf(faults);
    }

    /** Looks into each of the files. */
    public static MarkedFiles of(List<Source> sources, Job job) {
        Map<String, List<SourceMark>> marks = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Source source : sources) {
            job.check();
            try {
                AudioSource audio = AudioFiles.open(Path.of(source.path()));
                if (isAnother(audio, source)) {
                    faults.add(source.path() + ": is not the file that was taken in; take it in anew first");
                } else {
                    marks.put(
                            source.path(),
                            AudioFiles.tags(Path.of(source.path()), audio).marks());
                }
            } catch (IOException fault) {
                faults.add(DroppedFiles.oneLine(FaultText.of(fault)));
            }
        }
        return new MarkedFiles(marks, faults);
    }

    /** Whether places in the file are certainly no longer what they were. */
    private static boolean isAnother(AudioSource audio, Source source) {
        return audio.lengthSamples() != source.lengthSamples()
                || !audio.format().rate().equals(source.format().rate());
    }
}

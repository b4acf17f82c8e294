package org.pregap.ui.findings;

import java.util.List;
import javax.swing.JComponent;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.time.DiscAddress;
import org.pregap.ui.findings.FindingsView.Line;

/** The list of findings with one of each severity. */
public final class ShownFindings {
    private ShownFindings() {}

    public static JComponent panel() {
        var panel = new FindingsPanel();
        panel.show(
                "1 error, 1 warning, 1 note",
                List.of(
                        new Line.Heading("Track 2 · Blink"),
                        item(Finding.ofTrack(
                                Rule.TRACK_TOO_SHORT, 2, new DiscAddress(9000), "lasts 00:01:00 and is too short")),
                        new Line.Heading("Album"),
                        item(Finding.ofAlbum(Rule.ISRC_INCOMPLETE, "1 of 3 tracks has an ISRC")),
                        item(Finding.ofAlbum(Rule.PROGRAMME_CONVERTED, "from 96 kHz to 44.1 kHz"))));
        return panel;
    }

    private static Line item(Finding finding) {
        return new Line.Item(
                finding,
                finding.message(),
                finding.at().map(DiscAddress::toString).orElse(""));
    }
}

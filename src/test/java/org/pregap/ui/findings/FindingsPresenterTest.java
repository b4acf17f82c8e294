package org.pregap.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.model.Album;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;
import org.pregap.ui.findings.FindingsView.Line;
import org.pregap.workspace.history.Edit;

class FindingsPresenterTest {
    private static final int SECOND = 44_100;

    private final FakeSession fake = FakeSession.of(album());
    private String summary = "";
    private List<Line> lines = List.of();
    private final FindingsPresenter presenter = new FindingsPresenter(fake.session(), (text, shown) -> {
        summary = text;
        lines = new ArrayList<>(shown);
    });

    /** Track 2 is too short, and only track 3 has an ISRC; no file is there. */
    private static Album album() {
        return SimpleAlbums.of(
                        SimpleAlbums.track("a.wav", SampleRate.CD, 10 * SECOND, Join.Pause.STANDARD),
                        SimpleAlbums.track("b.wav", SampleRate.CD, SECOND, Join.Pause.STANDARD),
                        SimpleAlbums.track("c.wav", SampleRate.CD, 10 * SECOND, Join.Pause.STANDARD))
                .withTrack(2, track -> track.withTexts(Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "Blink")))
                .withTrack(3, track -> track.withIsrc(Optional.of(Isrc.parse("QZ6Q72600001"))));
    }

    @AfterEach
    void close() {
        fake.session().jobs().close();
    }

    @Test
    void findingsAreGroupedByTrackWithErrorsFirst() {
        fake.settle();
        assertThat(summary).startsWith("4 errors, ");
        assertThat(headings().subList(0, 3)).containsExactly("Track 1", "Track 2 · Blink", "Track 3");
        List<Finding> blink = group("Track 2 · Blink");
        assertThat(blink.get(0).isError()).isTrue();
        assertThat(blink).extracting(Finding::rule).contains(Rule.TRACK_TOO_SHORT, Rule.SOURCE_MISSING);
        assertThat(blink).isSortedAccordingTo((a, b) -> a.severity().compareTo(b.severity()));
    }

    @Test
    void whatIsMendedGoesAway() {
        fake.settle();
        fake.store().apply(Edit.of("Delete", album -> album.withTracks(List.of())));
        fake.settle();
        assertThat(headings()).containsExactly("Album");
        assertThat(summary).isEqualTo("1 error");
    }

    @Test
    void aFindingLeadsToItsPlace() {
        fake.settle();
        Finding tooShort = group("Track 2 · Blink").stream()
                .filter(finding -> finding.rule() == Rule.TRACK_TOO_SHORT)
                .findFirst()
                .orElseThrow();
        presenter.goTo(tooShort);
        assertThat(fake.store().selection().tracks()).containsExactly(2);
        assertThat(fake.transport().playhead())
                .isEqualTo(fake.store().layout().track(2).mark().start(SampleRate.CD));
    }

    @Test
    void aFindingAboutATrackThatIsGoneLeadsNowhere() {
        presenter.goTo(Finding.ofTrack(Rule.CLIP_EMPTY, 9, "has no sample"));
        presenter.goTo(Finding.ofAlbum(Rule.NO_TRACKS, "has no track"));
        assertThat(fake.transport().playhead().sample()).isZero();
    }

    private List<String> headings() {
        return lines.stream()
                .filter(Line.Heading.class::isInstance)
                .map(Line::text)
                .toList();
    }

    private List<Finding> group(String heading) {
        List<Finding> group = new ArrayList<>();
        boolean inside = false;
        for (Line line : lines) {
            inside = line instanceof Line.Heading ? line.text().equals(heading) : inside;
            if (inside && line instanceof Line.Item item) {
                group.add(item.finding());
            }
        }
        return group;
    }
}

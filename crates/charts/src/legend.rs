//! The key of a picture: a small surface and its words.

use crate::drawing::{Drawing, Point};
use crate::frame::width_of;
use crate::texture::Texture;

/// A surface and its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The surface.
    pub texture: Texture,
    /// Its words.
    pub words: String,
}

const SWATCH: f64 = Texture::HEIGHT;
const LINE: f64 = 24.0;

/// Height of a key that is `width` wide.
pub(crate) fn height(meanings: &[Meaning], width: f64) -> f64 {
    places(meanings, width).last().map_or(0.0, |place| place.y + LINE)
}

/// Draws a key from its upper left corner.
pub(crate) fn draw(drawing: &mut Drawing, meanings: &[Meaning], corner: Point, width: f64) {
    for (meaning, place) in meanings.iter().zip(places(meanings, width)) {
        let at = Point { x: corner.x + place.x, y: corner.y + place.y };
        meaning.texture.draw(drawing, at, (SWATCH, SWATCH));
        drawing.text("tick", Point { x: at.x + SWATCH + 6.0, y: at.y + 13.0 }, &meaning.words);
    }
}

/// The place of each meaning: beside the one before, or on a new line.
fn places(meanings: &[Meaning], width: f64) -> Vec<Point> {
    let mut next = Point { x: 0.0, y: 0.0 };
    let mut places = Vec::with_capacity(meanings.len());
    for meaning in meanings {
        let wide = SWATCH + 6.0 + width_of(&meaning.words) + 14.0;
        if next.x > 0.0 && next.x + wide > width {
            next = Point { x: 0.0, y: next.y + LINE };
        }
        places.push(next);
        next.x += wide;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meaning_without_room_stands_on_a_new_line() {
        let meaning = |words: &str| Meaning { texture: Texture::Full, words: words.to_owned() };
        let meanings = [meaning("kept"), meaning("bent on purpose"), meaning(&"long ".repeat(40))];
        let places = places(&meanings, 300.0);
        assert_eq!(places.iter().map(|place| place.y).collect::<Vec<_>>(), [0.0, 0.0, 24.0]);
        assert!(places[1].x > 0.0 && places[2].x == 0.0);
        assert_eq!(height(&meanings, 300.0), 48.0);
        assert_eq!(height(&[], 300.0), 0.0);
    }
}

// The ids of pictures on a page.

const RATING = "rating/";
const LIMIT = "limit/";

/** The id of the picture of a rating. */
export const ratingPicture = (rating: string): string => RATING + rating;

/** The id of the picture of a limit. */
export const limitPicture = (limit: string): string => LIMIT + limit;

/** True for a picture that takes the place of no rating and no limit. */
export const isOfItsOwn = (picture: string): boolean =>
  !picture.startsWith(RATING) && !picture.startsWith(LIMIT);

-- The changes of a store in Redis, each of them at once.
--
-- KEYS[1] is the entry or the lease that is changed, KEYS[2] the lease that fences it.
-- ARGV[1] names the operation; its arguments follow.
--
-- entry: string: when it was saved, when it expires ('-' for never), the value; blanks between
-- lease: hash: holder ('' where it was given back), until (microseconds), number

-- How long a lease stays known after it ended, in milliseconds: as long as a former holder may want to write.
local KEPT = 3600000

local function now()
  local time = redis.call('TIME')
  return time[1] * 1000000 + time[2]
end

local function known()
  local content = redis.call('GET', KEYS[1])
  if content then
    return string.match(content, '^(%S+) %S+ (.*)$')
  end
end

local operations = {}

-- An argument that is '' is not given; values have a '=' before them.
function operations.put(content, expires_at, number, saved_at, instead_of)
  if number ~= '' and redis.call('HGET', KEYS[2], 'number') ~= number then
    return 0
  end
  local saved, value = known()
  if saved_at ~= '' and saved and tonumber(saved) > tonumber(saved_at) then
    return 0
  end
  if instead_of ~= '' and (not value or '=' .. value ~= instead_of) then
    return 0
  end
  if expires_at == '' then
    redis.call('SET', KEYS[1], content)
  else
    redis.call('SET', KEYS[1], content, 'PXAT', expires_at)
  end
  return 1
end

function operations.delete(value)
  if value ~= '' then
    local _, current = known()
    if not current or '=' .. current ~= value then
      return 0
    end
  end
  return redis.call('DEL', KEYS[1])
end

-- A number is never lower than the time in microseconds, so that it grows even where a lease was forgotten.
function operations.acquire(holder, seconds)
  local owner, ends, number = unpack(redis.call('HMGET', KEYS[1], 'holder', 'until', 'number'))
  local time = now()
  if owner ~= holder then
    if owner and tonumber(ends) > time then
      return false
    end
    number = string.format('%.0f', math.max((tonumber(number) or 0) + 1, time))
  end
  local length = math.ceil(seconds * 1000)
  redis.call('HSET', KEYS[1], 'holder', holder, 'until', string.format('%.0f', time + length * 1000), 'number', number)
  redis.call('PEXPIRE', KEYS[1], math.max(length, 0) + KEPT)
  return number
end

function operations.release(holder)
  if redis.call('HGET', KEYS[1], 'holder') ~= holder then
    return 0
  end
  redis.call('HSET', KEYS[1], 'holder', '', 'until', '0')
  redis.call('PEXPIRE', KEYS[1], KEPT)
  return 1
end

return operations[ARGV[1]](unpack(ARGV, 2))
